import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The long round: at least 20,000 requests against every operation of the OpenAPI document.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/fuzz.test.ts"],
    env: { FUZZ_REQUESTS: "24000" },
    testTimeout: 600_000,
  },
});
