import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The long round: 20,000 hostile updates through the webhook.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["test/telegram.test.ts"],
    env: { FUZZ_UPDATES: "20000" },
    testTimeout: 600_000,
  },
});
