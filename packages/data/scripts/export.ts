import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { dataset } from "../src/index.ts";
import { EXPORTERS } from "./export/exporters.ts";
import { readArguments } from "./read-arguments.ts";

/** `npm run data:export -- --format FORMAT --out DIR`: the dataset for other programs. */
const formats = Object.keys(EXPORTERS).join("|");
const usage = `npm run data:export -- --format ${formats} --out DIR`;

const request = readArguments(usage, () => {
  const { values } = parseArgs({ options: { format: { type: "string" }, out: { type: "string" } } });
  if (values.format === undefined || values.out === undefined) throw new Error("Thiếu --format hoặc --out.");
  const exporter = EXPORTERS[values.format];
  if (exporter === undefined) throw new Error(`Không có định dạng “${values.format}”. Các định dạng: ${formats}.`);
  return { exporter, directory: resolve(process.env["INIT_CWD"] ?? ".", values.out) };
});

if (request !== undefined) {
  const { exporter, directory } = request;
  const files = exporter(dataset);
  mkdirSync(directory, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(directory, name), content);
  process.stderr.write(`Đã ghi ${files.size} tệp vào ${directory}: ${[...files.keys()].join(", ")}\n`);
}
