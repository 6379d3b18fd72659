// npm run soak: the long fault, fuzz and load rounds. Bounded in count and time; traffic stays on loopback.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages, ROOT, run, WORKSPACES } from "./install.mjs";

ensurePackages();

let failed = 0;
const withRounds = WORKSPACES.filter((workspace) => existsSync(join(ROOT, workspace, "soak")));
for (const workspace of withRounds) {
  console.log(`\n— ${workspace}`);
  if (run("vitest", ["run", "--config", "soak/vitest.config.ts"], { cwd: join(ROOT, workspace) }) !== 0) failed += 1;
}
console.log(`${withRounds.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && withRounds.length > 0 ? 0 : 1);
