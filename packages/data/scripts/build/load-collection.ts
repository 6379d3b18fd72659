import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Collection } from "./collections.ts";
import type { Problem } from "./problem.ts";
import { type Entry, findEntries } from "./registry.ts";

/** Something with an id, as read from a file: its shape has been checked against the collection's schema. */
export type Loaded = { readonly id: string; readonly file: string; readonly value: unknown };

/** Loads the objects of a folder and checks each against the schema. */
export async function loadCollection(
  root: string,
  collection: Collection,
): Promise<{ entries: Entry[]; loaded: Loaded[]; problems: Problem[] }> {
  const { entries, problems } = findEntries(root, collection);
  const results = await Promise.all(entries.map((entry) => loadEntry(root, collection, entry)));
  return {
    entries,
    loaded: results.flatMap((result) => (result.loaded === undefined ? [] : [result.loaded])),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
  };
}

async function loadEntry(
  root: string,
  collection: Collection,
  entry: Entry,
): Promise<{ loaded?: Loaded; problems: Problem[] }> {
  const path = join(root, entry.file);
  let value: unknown;
  try {
    const module: Record<string, unknown> = await import(pathToFileURL(path).href);
    value = module[entry.constant];
  } catch (error) {
    const what = `the file cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
    return { problems: [{ file: entry.file, line: 1, what, remedy: "Correct the TypeScript" }] };
  }
  const parsed = collection.schema.safeParse(value);
  if (!parsed.success) {
    const text = readFileSync(path, "utf8");
    return {
      problems: parsed.error.issues.map((issue) => ({
        file: entry.file,
        line: findKeyLine(text, issue.path),
        what: `${issue.path.join(".") || entry.constant}: ${issue.message}`,
        remedy: adviseOn(issue.path, issue.code),
      })),
    };
  }
  if (parsed.data.id !== entry.id) {
    const what = `the id “${parsed.data.id}” differs from the file name “${entry.id}”`;
    const line = findKeyLine(readFileSync(path, "utf8"), ["id"]);
    return { problems: [{ file: entry.file, line, what, remedy: "Make both the same" }] };
  }
  return { loaded: { id: entry.id, file: entry.file, value: parsed.data }, problems: [] };
}

/** The line of the innermost named key on the path: what a person would look for. */
export function findKeyLine(text: string, path: readonly PropertyKey[]): number {
  const lines = text.split("\n");
  let from = 0;
  for (const key of path) {
    if (typeof key !== "string") continue;
    const at = lines.findIndex((line, index) => index >= from && new RegExp(`\\b${key}["']?\\s*:`).test(line));
    if (at >= 0) from = at;
  }
  return from + 1;
}

function adviseOn(path: readonly PropertyKey[], code: string): string {
  const last = path.at(-1);
  if (last === "vi" || last === "en" || last === "lo") {
    return "Write the text in all three languages (vi, en, lo); mark the Lao as a draft if unsure";
  }
  if (last === "asOf") return "Opening hours need the date of what they were read in";
  if (last === "locator") return "Say where in the source the fact stands";
  if (code === "unrecognized_keys") return "Remove the key or add it to the schema in packages/core/src/schema";
  return "See the schema in packages/core/src/schema";
}
