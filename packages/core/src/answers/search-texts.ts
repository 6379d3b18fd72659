import MiniSearch from "minisearch";
import { foldText } from "../i18n/fold-text.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Finding } from "../schema/finding.ts";
import type { Rule } from "../schema/rule.ts";
import { cleanText } from "./normalise/tokens.ts";

type Entry = { readonly id: string; readonly title: string; readonly body: string };
type Indexes = { readonly rules: MiniSearch<Entry>; readonly findings: MiniSearch<Entry> };

const cache = new WeakMap<Dataset, Indexes>();
const STOP = new Set(
  "la va cua co khong duoc o tai trong cho voi ve theo gi nao bao nhieu the may toi ban minh can phai muon hoi nhung cac mot thi ma nhu de den tu khi nay do dang se hien what is are the of in to for how do does a an i my can on and or with from which where".split(
    " ",
  ),
);

/** Rules nearest to the words of a question, best first. */
export function searchRules(
  dataset: Dataset,
  text: string,
): readonly { readonly rule: Rule; readonly score: number }[] {
  const byId = new Map(dataset.rules.map((rule) => [rule.id, rule]));
  // "hiệp định 2024", "nghị định 14": the number named decides between rules of one subject.
  const numbers: readonly string[] = text.match(/\b\d{2,4}\b/g) ?? [];
  return search(indexesOf(dataset).rules, text)
    .flatMap(({ id, score }) => {
      const rule = byId.get(id);
      if (rule === undefined) return [];
      const named: readonly string[] = `${rule.id} ${rule.instrument ?? ""} ${rule.title.vi}`.match(/\d{2,4}/g) ?? [];
      return [{ rule, score: score * (numbers.some((number) => named.includes(number)) ? 2.5 : 1) }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Findings nearest to the words of a question, best first. */
export function searchFindings(
  dataset: Dataset,
  text: string,
): readonly { readonly finding: Finding; readonly score: number }[] {
  const byId = new Map(dataset.findings.map((finding) => [finding.id, finding]));
  return search(indexesOf(dataset).findings, text).flatMap(({ id, score }) => {
    const finding = byId.get(id);
    return finding === undefined ? [] : [{ finding, score }];
  });
}

function search(index: MiniSearch<Entry>, text: string): readonly { readonly id: string; readonly score: number }[] {
  return index.search(text).map((hit) => ({ id: String(hit.id), score: hit.score }));
}

function indexesOf(dataset: Dataset): Indexes {
  const known = cache.get(dataset);
  if (known !== undefined) return known;
  const rules = createIndex(
    dataset.rules.map((rule) => ({
      id: rule.id,
      title: [
        ...Object.values(rule.title),
        rule.instrument ?? "",
        ...rule.keywords.vi,
        ...rule.keywords.en,
        ...rule.keywords.lo,
      ].join(" "),
      body: Object.values(rule.says).join(" "),
    })),
  );
  const findings = createIndex(
    dataset.findings.map((finding) => ({
      id: finding.id,
      title: [...finding.topics, finding.kind, ...finding.about].join(" "),
      body: Object.values(finding.text).join(" "),
    })),
  );
  const built = { rules, findings };
  cache.set(dataset, built);
  return built;
}

function createIndex(entries: readonly Entry[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ["title", "body"],
    tokenize: (text) => cleanText(text).match(/[\p{L}\p{M}\d]+/gu) ?? [],
    processTerm: (term) => {
      const folded = foldText(term);
      return STOP.has(folded) ? null : folded;
    },
    searchOptions: { boost: { title: 2.5 } },
  });
  index.addAll(entries);
  return index;
}
