// What goes into the packages of each system, and how they are signed. Signing and notarization are told by
// the environment alone: CSC_LINK and CSC_KEY_PASSWORD, WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD, APPLE_API_KEY,
// APPLE_API_KEY_ID and APPLE_API_ISSUER; without them packages are unsigned.
import type { Configuration } from 'electron-builder';
import type { Feed } from '../electron/updates/feed.ts';

const RUNTIME = 'node_modules/onnxruntime-node';

/** What reads selections on Windows and macOS; Linux has its own protocols for that. */
const SELECTION_PARTS = ['koffi', '@koromix', 'selection-hook', 'node-gyp-build'].map(
  (name) => `node_modules/${name}/**`,
);

/** As ONNX Runtime calls the systems. */
export type System = 'linux' | 'win32' | 'darwin';

/** Everything is bundled into dist/ but what must stay a package of its own: native code and WebAssembly. */
const filesFor = (system: System) => [
  'dist/electron/**',
  'dist/renderer/**',
  'package.json',
  'LICENSE',
  '!node_modules/**',
  `${RUNTIME}/package.json`,
  `${RUNTIME}/dist/**/*.js`,
  `${RUNTIME}/bin/napi-v6/${system}/\${arch}/**`,
  // The same library lies there twice.
  `!${RUNTIME}/bin/**/libonnxruntime.1.*.*.dylib`,
  'node_modules/onnxruntime-common/package.json',
  'node_modules/onnxruntime-common/dist/cjs/**',
  'node_modules/harper.js/package.json',
  'node_modules/harper.js/dist/{index,binary,BinaryModule-*}.js',
  'node_modules/harper.js/dist/harper_wasm_bg.wasm',
  'node_modules/fflate/package.json',
  'node_modules/fflate/lib/**',
  'node_modules/fflate/esm/**',
  ...(system === 'linux' ? [] : SELECTION_PARTS),
  '!**/*.{map,d.ts,d.mts,d.cts}',
];

/**
 * For packages of one system: `files` can't tell them apart otherwise. `home` is where the program is published
 * (it stands in the deb and rpm), `updates` the feed of new versions with the key that it is signed by; without
 * one the program looks for none.
 */
export function configuration(
  system: System,
  home: string,
  updates: Feed | undefined,
): Configuration {
  return {
    appId: 'io.github.pilcrow.Pilcrow',
    productName: 'Pilcrow',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills it in
    artifactName: 'pilcrow-${version}-${os}-${arch}.${ext}',
    extraMetadata: {
      homepage: home,
      author: { name: 'The Pilcrow authors', email: 'pilcrow@localhost' },
      // In the archive, whose hash stands in the program.
      ...(updates && { updates }),
    },
    files: filesFor(system),
    asar: true,
    asarUnpack: [`${RUNTIME}/bin/**`, '**/*.node'],
    extraResources: [
      { from: 'models/bundle', to: 'models/bundle', filter: ['*.json', 'model.onnx*'] },
      { from: 'models/adapters', to: 'models/adapters' },
      { from: 'models/MODEL_CARD.md', to: 'models/MODEL_CARD.md' },
      { from: 'dist/licences.txt', to: 'licences.txt' },
      { from: 'dist/sbom.json', to: 'sbom.json' },
    ],
    // No way in but the archive whose hash stands in the program (macOS, Windows), and no Node switches.
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    },
    electronLanguages: ['en-US', 'zh-CN'],
    npmRebuild: false,
    // The runtime that needs no libfuse2, which newer systems lack.
    toolsets: { appimage: '1.0.3' },
    publish: updates ? { provider: 'generic', url: updates.url } : null,
    linux: {
      target: ['AppImage', 'deb', 'rpm'],
      category: 'Utility',
      icon: 'build/resources/icons',
      synopsis: 'Proofreads, rewrites and summarizes text on this computer',
      description:
        'A private writing assistant: select text in any application, press a hotkey, and a language model on this computer proofreads, rewrites or summarizes it.',
      executableName: 'pilcrow',
      // Wayland's portals know the program by its desktop file.
      syncDesktopName: true,
      mimeTypes: ['text/plain', 'text/markdown'],
      desktop: {
        entry: {
          GenericName: 'Writing assistant',
          Keywords: 'proofread;grammar;spelling;rewrite;summarize;',
          StartupNotify: 'false',
        },
      },
    },
    deb: {
      depends: ['libgtk-3-0', 'libnss3', 'libxss1', 'libxtst6', 'xdg-utils', 'libsecret-1-0'],
    },
    win: { target: ['nsis', 'portable'] },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      include: 'build/resources/installer.nsh',
      installerLanguages: ['en_US', 'zh_CN'],
    },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills it in
    portable: { artifactName: 'pilcrow-${version}-portable-${arch}.exe' },
    mac: {
      // ONNX Runtime has no build for Intel Macs any more. The zip is what updates are made of.
      target: [
        { target: 'dmg', arch: ['arm64'] },
        { target: 'zip', arch: ['arm64'] },
      ],
      category: 'public.app-category.productivity',
      // Among those that Finder offers under "Open With"; what opens texts at a double click stays as it is.
      extendInfo: {
        CFBundleDocumentTypes: [
          {
            CFBundleTypeName: 'Text',
            CFBundleTypeRole: 'Viewer',
            LSHandlerRank: 'Alternate',
            LSItemContentTypes: ['public.plain-text', 'net.daringfireball.markdown'],
          },
        ],
      },
      hardenedRuntime: true,
      entitlements: 'build/resources/entitlements.mac.plist',
      entitlementsInherit: 'build/resources/entitlements.mac.plist',
    },
  };
}
