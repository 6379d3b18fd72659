import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The long round: at least 20,000 requests against every operation of the OpenAPI document, and 100 kills in the middle of writing.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/fuzz.test.ts", "test/store/kill.test.ts"],
    env: { FUZZ_REQUESTS: "24000", KILL_ROUNDS: "50" },
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
