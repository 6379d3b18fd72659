import { parseArgs } from "node:util";
import { auditDataset, UNHANDLED } from "@bienmau/core/audit";
import { dataset } from "../src/index.ts";
import { printReport } from "./audit/print-report.ts";
import { readArguments } from "./read-arguments.ts";

/** `npm run audit -- [--json]`: recomputes what the sources print. Exit code 1 only where a discrepancy is handled by nobody. */
const usage = "npm run audit -- [--json]";
const options = readArguments(
  usage,
  () => parseArgs({ options: { json: { type: "boolean", default: false } } }).values,
);

if (options !== undefined) {
  const report = auditDataset(dataset);
  const unhandled = report.findings.filter((finding) => finding.handling === UNHANDLED);
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : printReport(report, dataset));
  if (unhandled.length > 0) {
    process.stderr.write(
      `${unhandled.length} sai lệch chưa có ai xử lý: ${unhandled.map(({ id }) => id).join(", ")}\n`,
    );
    process.exitCode = 1;
  }
}
