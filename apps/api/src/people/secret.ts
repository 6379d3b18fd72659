import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { invariant } from "@bienmau/core/shared";

export const LEAST_SECRET_CHARACTERS = 32;

/** The secret of the environment, or one of our own kept in the data folder, readable by its owner alone. */
export function readOrCreateSecret(given: string | undefined, dataFolder: string): string {
  if (given !== undefined) {
    invariant(given.length >= LEAST_SECRET_CHARACTERS, "a secret that is too short was refused before");
    return given;
  }
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, "secret");
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const kept = readFileSync(file, "utf8").trim();
  if (kept.length < LEAST_SECRET_CHARACTERS) throw new Error(`${file} is damaged: remove it, or set AUTH_SECRET`);
  return kept;
}
