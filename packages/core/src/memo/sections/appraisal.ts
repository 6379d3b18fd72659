import { LABELS } from "../labels.ts";
import type { MemoBlock, MemoCell, MemoLine, Origin, Quantile } from "../memo.ts";
import { headCell, joinLines, numberCell, textCell, weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import { MOST, type Writer } from "../writer.ts";
import { leversOf } from "./moved-levers.ts";
import { bandHead } from "./results.ts";

const MONEY_ROWS = ["benefitsUsd", "costsUsd", "npvUsd", "fiscalNpvUsd"] as const;

/** Costs and benefits where every lever has a cost; otherwise why there are none. */
export function writeAppraisal(writer: Writer): readonly MemoBlock[] {
  const { locale, world, run } = writer;
  if ("withheld" in world.run.appraisal) return [{ kind: "paragraph", line: sayWithheld(writer) }];
  const show = (origin: Origin) => writer.money(origin, "table");
  const row = (
    label: string,
    id: string,
    showOne: (origin: Origin) => ReturnType<typeof show>,
  ): readonly MemoCell[] => {
    const path = (quantile: Quantile) => `appraisal.${id}.${quantile}`;
    return [textCell(label), numberCell(showOne(run(path("p50")))), numberCell(writer.span(path, MOST, showOne))];
  };
  return [
    {
      kind: "table",
      caption: [words(MEMO_TEXTS.appraisalCaption(locale))],
      unit: writer.moneyUnit,
      head: [headCell(LABELS.item(locale)), headCell(LABELS.median(locale), "end"), bandHead(writer, MOST)],
      rows: MONEY_ROWS.map((id) => row(LABELS[id](locale), id, show)),
      widths: [46, 20, 34],
    },
    {
      kind: "table",
      caption: [],
      head: [headCell(LABELS.item(locale)), headCell(LABELS.median(locale), "end"), bandHead(writer, MOST)],
      rows: [
        row(LABELS.bcr(locale), "bcr", (origin) => writer.number(origin, "ratio", { digits: 2, minDigits: 2 })),
        row(LABELS.irr(locale), "irr", (origin) => writer.percent(origin, 1)),
      ],
      widths: [46, 20, 34],
    },
    {
      kind: "paragraph",
      line: weave(
        {
          chance: writer.percent(run("appraisal.probabilityPositive")),
          rate: writer.percent(run("appraisal.discountRate"), 1),
        },
        (marks) => MEMO_TEXTS.appraisalChance(locale, marks),
      ),
    },
  ];
}

/** One line for the summary. */
export function summariseAppraisal(writer: Writer): MemoLine {
  const { locale, world, run } = writer;
  if ("withheld" in world.run.appraisal) return sayWithheld(writer);
  return weave(
    {
      median: writer.money(run("appraisal.npvUsd.p50"), "sentence"),
      band: writer.bandName(MOST),
      span: writer.moneySpan((quantile) => `appraisal.npvUsd.${quantile}`, MOST),
    },
    (marks) => MEMO_TEXTS.appraisalShort(locale, marks),
  );
}

function sayWithheld(writer: Writer): MemoLine {
  const { locale, world } = writer;
  const { appraisal, scenario } = world.run;
  const why = "withheld" in appraisal ? String(appraisal["withheld"]) : "";
  if (why.startsWith("no-lever-moved")) return [words(MEMO_TEXTS.withheldNoMove(locale))];
  const missing = leversOf(scenario).filter(({ id }) => why.split(/[:,]\s*/).includes(id));
  if (missing.length === 0) return [words(MEMO_TEXTS.withheldOther(locale))];
  const levers = joinLines(
    missing.map(({ id }) => [writer.modelText(`levers.${id}.name`)]),
    "; ",
  );
  return weave({ levers }, (marks) => MEMO_TEXTS.withheldCosts(locale, marks));
}
