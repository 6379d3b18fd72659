import { type Fact, indexDataset, isYear, selectFacts } from "@bienmau/core/query";
import { stripMarks, toTelex, toVni, typo } from "../../eval/variants.mjs";
import { dataset } from "../../src/index.ts";

/** A question made from the dataset, and the figure or the words that answer it. */
export type MadeQuestion = {
  readonly id: string;
  readonly text: string;
  readonly expect: { readonly value: number; readonly unit: string } | { readonly gate: string };
};

const FLOW_WORDS = { export: "xuất khẩu", import: "nhập khẩu", total: "kim ngạch xuất nhập khẩu" } as const;
const index = indexDataset(dataset);
const nameOf = (id: string): string =>
  [...dataset.provinces, ...dataset.places, ...dataset.products].find((one) => one.id === id)?.name.vi ?? id;

/** Yearly figures of the corridors and of pairs of countries, over all goods and good by good, in three wordings. */
export function tradeQuestions(): readonly MadeQuestion[] {
  const facts = selectFacts(index, { indicator: "trade-value" }).filter(isPlainYear);
  return facts.flatMap((fact) => {
    const flow = fact.flow;
    if (flow !== "export" && flow !== "import" && flow !== "total") return [];
    const words = FLOW_WORDS[flow];
    const goods = fact.product === undefined ? "" : ` ${nameOf(fact.product)}`;
    const place = `${nameOf(fact.place ?? "")} – ${nameOf(fact.partner ?? "")}`;
    const expect = { value: fact.value, unit: fact.unit };
    const id = `${fact.place}-${flow}-${fact.product ?? "all"}-${fact.period}`;
    return [
      { id: `${id}-a`, text: `${words}${goods} ${place} năm ${fact.period} là bao nhiêu?`, expect },
      { id: `${id}-b`, text: `Năm ${fact.period}, ${words}${goods} ${place} đạt bao nhiêu USD`, expect },
      { id: `${id}-c`, text: `cho hỏi ${words}${goods} ${place} ${fact.period}`, expect },
    ];
  });
}

/** Counts that are held for one place only, by the indicator's name. */
export function countQuestions(): readonly MadeQuestion[] {
  return dataset.indicators.flatMap((indicator) => {
    if (indicator.id.startsWith("trade-") || indicator.group === "survey") return [];
    const facts = selectFacts(index, { indicator: indicator.id }).filter(
      (fact) =>
        isYear(fact.period) &&
        fact.gate === undefined &&
        fact.qualifier !== "range-low" &&
        fact.qualifier !== "range-high",
    );
    const places = new Set(selectFacts(index, { indicator: indicator.id }).map((fact) => fact.place));
    if (places.size !== 1) return [];
    const years = new Set(facts.map((fact) => fact.period));
    if (years.size !== facts.length) return [];
    return facts.map((fact) => ({
      id: `${indicator.id}-${fact.period}`,
      text: `${indicator.name.vi} năm ${fact.period} là bao nhiêu?`,
      expect: { value: fact.value, unit: fact.unit },
    }));
  });
}

/** Gates by name: where they are and what is opposite. */
export function gateQuestions(): readonly MadeQuestion[] {
  return dataset.gates
    .filter((gate) => gate.homonymOf.length === 0 && !gate.planned)
    .flatMap((gate) => [
      {
        id: `${gate.id}-province`,
        text: `Cửa khẩu ${plainName(gate.name.vi)} thuộc tỉnh nào?`,
        expect: { gate: gate.id },
      },
      {
        id: `${gate.id}-opposite`,
        text: `đối diện cửa khẩu ${plainName(gate.name.vi)} là cửa khẩu nào?`,
        expect: { gate: gate.id },
      },
    ]);
}

function plainName(name: string): string {
  return name.replace(/ \([^)]*\)/g, "");
}

function isPlainYear(fact: Fact): boolean {
  const isPair = dataset.corridors.some((one) => one.place === fact.place && one.partner === fact.partner);
  return (
    isYear(fact.period) &&
    isPair &&
    fact.gate === undefined &&
    fact.reportedBy === undefined &&
    fact.basis !== "declared-at-gate"
  );
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261) >>> 0;

/** Ways of typing one question. The slip depends on the text only, so that a run can be repeated. */
export const TYPINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  nodiac: stripMarks,
  telex: (text) => toTelex(text),
  vni: (text) => toVni(text),
  nfd: (text) => text.normalize("NFD"),
  caps: (text) => text.toLocaleUpperCase("vi"),
  spaces: (text) => `  ${text.replace(/ /g, "  ")}`,
  typo: (text) => typo(text, hash(text)),
};
