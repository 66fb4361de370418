// Two projects: unit tests are pure and fast; integration tests run the bundled model.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // For the tests that run a graph without the engine, which sets it itself.
    env: { ORT_DISABLE_TELEMETRY: '1' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/properties.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          // Every file loads the model: one at a time keeps memory and the two cores in hand.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
