import { defineConfig } from "vitest/config";

// Programs are started as processes here; on a busy machine that alone can take seconds.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
