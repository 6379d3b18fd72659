import { renameSync, writeFileSync } from "node:fs";

/** Writes a file in one step, so that watchers and readers never see half of it. */
export function writeAtOnce(path: string, contents: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}
