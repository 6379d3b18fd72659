import { enableCompileCache } from "node:module";

// A question on the terminal spends most of its time on loading code: compiled code is kept from one to the next.
enableCompileCache();
const { ask } = await import("../terminal/ask.ts");
process.exitCode = await ask(process.argv.slice(2));
