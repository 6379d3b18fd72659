// A throw-away copy of the project: tracked and new files, with the installed packages linked in.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT, WORKSPACES } from "./install.mjs";

/** Copies the project into a new folder and returns its path; the caller removes it. */
export function copyProject(purpose) {
  const copy = mkdtempSync(join(tmpdir(), `bienmau-${purpose}-`));
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  for (const file of new Set(listed.split("\n").filter(Boolean))) {
    if (!existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file), { force: true });
  }
  linkPackages(copy);
  execFileSync("git", ["init", "-q"], { cwd: copy });
  execFileSync("git", ["add", "-A"], { cwd: copy });
  return copy;
}

/** Workspace links must point into the copy; everything else points at the installed packages. */
function linkPackages(copy) {
  const installed = join(ROOT, "node_modules");
  mkdirSync(join(copy, "node_modules"));
  for (const entry of readdirSync(installed)) {
    if (entry !== "@bienmau") symlinkSync(join(installed, entry), join(copy, "node_modules", entry));
  }
  cpSync(join(installed, "@bienmau"), join(copy, "node_modules", "@bienmau"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  for (const workspace of WORKSPACES) {
    const own = join(ROOT, workspace, "node_modules");
    if (existsSync(own)) symlinkSync(own, join(copy, workspace, "node_modules"));
  }
}
