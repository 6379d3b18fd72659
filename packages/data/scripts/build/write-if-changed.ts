import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** Writes a file in one step, and only when its contents differ, so that watchers and readers see no half file. */
export function writeIfChanged(path: string, contents: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === contents) return;
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}
