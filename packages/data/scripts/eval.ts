// The scoreboard of the answer engine on the project's own gold set and its typing variants.
//   node scripts/eval.ts [--json] [--show-failures N] [--only dev|own|variants]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GoldRow, type Scoreboard, scoreRows } from "./eval/score-rows.ts";

const folder = join(import.meta.dirname, "../eval");
const arguments_ = process.argv.slice(2);
const asJson = arguments_.includes("--json");
const optionOf = (name: string): string | undefined => {
  const at = arguments_.indexOf(name);
  return at < 0 ? undefined : arguments_[at + 1];
};
const showFailures = Number(optionOf("--show-failures") ?? 0);
const only = optionOf("--only");

const { variantsOf } = await import("../eval/variants.mjs");
const readRows = (name: string): readonly GoldRow[] =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
const gold = readRows("dev.jsonl");

const boards: Scoreboard[] = [];
if (only === undefined || only === "dev") boards.push(await scoreRows("dev", gold));
if (only === undefined || only === "own") boards.push(await scoreRows("own", readRows("own.jsonl")));
if (only === undefined || only === "variants") boards.push(await scoreRows("variants", variantsOf(gold)));

if (asJson) console.log(JSON.stringify(boards.map(({ failures: _failures, ...board }) => board)));
else for (const board of boards) printBoard(board);

function printBoard(board: Scoreboard): void {
  const percent = (share: number | null): string => (share === null ? "–" : `${(share * 100).toFixed(1)}%`);
  console.log(
    `\n== ${board.name}: ${board.correct}/${board.rows} correct = ${percent(board.correctShare)}, wrong numbers ${board.wrongNumbers}`,
  );
  console.log(
    `   abstention precision ${percent(board.abstention.precision)}, recall ${percent(board.abstention.recall)}; reasons agree ${percent(board.reasonAgreement)}`,
  );
  console.log(
    `   conflicts recall ${percent(board.conflictRecall)}, precision ${percent(board.conflictPrecision)}; sources ${percent(board.sourceCoverage)} of ${board.values} values`,
  );
  console.log(
    `   questions back ${board.clarify.asked}, unwanted ${board.clarify.unwanted} = ${percent(board.clarify.unwantedShare)}; contract faults ${board.contractFaults.length}`,
  );
  for (const table of [board.byKind, board.byLang, board.byVariant ?? []]) {
    console.log(
      `   ${table.map((row) => `${row.name} ${row.correct}/${row.n}${row.wrongNumbers > 0 ? ` (${row.wrongNumbers} wrong)` : ""}`).join(" · ")}`,
    );
  }
  for (const failure of board.failures.slice(0, showFailures)) {
    console.log(
      `\n${failure.id} [${failure.kind}, ${failure.lang}] ${failure.q}\n  ${failure.fails.join("; ")}\n  ${failure.reply}`,
    );
  }
}
