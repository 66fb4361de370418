// Builds the pages into dist/renderer: one classic script, one style sheet, and the two HTML files of
// pages/, copied as they are. Chromium refuses module scripts from file:, hence no module output and
// one script for both windows, which asks its page which window it is in.
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: path.join(import.meta.dirname, 'pages'),
  plugins: [react()],
  build: {
    outDir: path.resolve(import.meta.dirname, '../dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: path.join(import.meta.dirname, 'main.tsx'),
      output: {
        format: 'iife',
        entryFileNames: 'renderer.js',
        assetFileNames: 'renderer[extname]',
      },
    },
  },
});
