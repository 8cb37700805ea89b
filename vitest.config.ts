import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Some tests start programs, which takes its time on a busy machine.
    testTimeout: 60_000,
    // One worker a core; the default leaves a core idle.
    maxWorkers: '100%',
    include: ['lib/**/*.test.ts', 'components/**/*.test.{ts,tsx}'],
  },
});
