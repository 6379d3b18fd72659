import { defineConfig } from "vitest/config";

// Long limits on purpose: a slow machine is no failure; speed is measured by `npm run bench`.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts", "test/**/*.test.ts", "eval/**/*.test.mjs"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
