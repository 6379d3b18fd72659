import { formatDate } from "../../i18n/format.ts";
import { indexDataset } from "../../query/index.ts";
import { LEVERS } from "../../simulation/levers/registry.gen.ts";
import { LABELS } from "../labels.ts";
import type { MemoBlock, MemoLine, MemoPart, Origin } from "../memo.ts";
import { headCell, joinLines, textCell, weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import type { Citations, Writer } from "../writer.ts";
import { sayNotAForecast } from "./summary.ts";

/** Said elsewhere in the memo in its own words. */
const SAID_ELSEWHERE = ["projection", "not-identified"];
const NEEDS_PARTNER = "needs-partner-";
const UNIVERSE = "universe";
const LEVER_NOTE = "lever-note-";

/** What the figures cannot carry: ours first, then every warning of the run. */
export function writeLimits(writer: Writer, points: readonly Origin[]): readonly MemoBlock[] {
  const { locale, world } = writer;
  const warnings = world.run.warnings.flatMap(({ code }, position): readonly MemoLine[] => {
    // Who must agree is part of the sentences on changes.
    if (SAID_ELSEWHERE.includes(code) || code.startsWith(NEEDS_PARTNER)) return [];
    const note = writer.quote(writer.run(`warnings.${position}.text.${locale}`));
    if (code === UNIVERSE) return [weave({ note }, (marks) => MEMO_TEXTS.universe(locale, marks))];
    const lever = LEVERS.find(({ id }) => code === `${LEVER_NOTE}${id}`);
    if (lever === undefined) return [[note]];
    return [
      weave({ lever: writer.modelText(`levers.${lever.id}.name`), note }, (marks) =>
        MEMO_TEXTS.leverLimit(locale, marks),
      ),
    ];
  });
  return [
    { kind: "list", items: [sayNotAForecast(writer, points), [words(MEMO_TEXTS.notIdentified(locale))], ...warnings] },
  ];
}

/** Every document cited, with the places in it. */
export function writeSources(writer: Writer, citations: Citations): readonly MemoBlock[] {
  const { locale, world } = writer;
  const { sources } = indexDataset(world.dataset);
  const items = citations.all().flatMap(({ sourceId, label, locators }): readonly MemoLine[] => {
    const source = sources.get(sourceId);
    if (source === undefined) return [];
    const field = (name: string): MemoPart => writer.quote({ kind: "dataset", path: `sources.${sourceId}.${name}` });
    const published: MemoLine =
      source.publishedOn === undefined
        ? []
        : weave(
            {
              date: {
                kind: "quote",
                text: formatDate(source.publishedOn, locale),
                origin: { kind: "dataset", path: `sources.${sourceId}.publishedOn` },
              },
            },
            (marks) => MEMO_TEXTS.publishedOn(locale, marks),
          );
    const places = joinLines(
      locators.map((locator) => [quoteLocator(writer, sourceId, locator)]),
      "; ",
    );
    return [
      [
        ...weave(
          {
            label: { kind: "reference", sourceId, label },
            title: field("title"),
            publisher: field("publisher"),
            published,
          },
          (marks) => MEMO_TEXTS.sourceEntry(locale, marks),
        ),
        ...(source.url === undefined
          ? []
          : weave({ url: field("url") }, (marks) => MEMO_TEXTS.sourceUrl(locale, marks))),
        ...(places.length === 0 ? [] : weave({ locators: places }, (marks) => MEMO_TEXTS.locators(locale, marks))),
      ],
    ];
  });
  return [{ kind: "list", items }];
}

function quoteLocator({ world }: Writer, sourceId: string, locator: string): MemoPart {
  const row = world.dataset.observations.find((each) => each.source === sourceId && each.locator === locator);
  if (row !== undefined)
    return { kind: "quote", text: locator, origin: { kind: "observation", id: row.id, field: "locator" } };
  for (const conflict of world.dataset.conflicts) {
    const position = conflict.citations.findIndex((each) => each.source === sourceId && each.locator === locator);
    if (position < 0) continue;
    return {
      kind: "quote",
      text: locator,
      origin: { kind: "dataset", path: `conflicts.${conflict.id}.citations.${position}.locator` },
    };
  }
  return words("");
}

/** What someone needs to make exactly this run again, and to see that it was. */
export function writeIdentity(writer: Writer): readonly MemoBlock[] {
  const { locale, run, world } = writer;
  const rows: readonly (readonly [string, MemoPart])[] = [
    [LABELS.profile(locale), writer.modelText(`profiles.${world.run.profile}.name`)],
    [LABELS.modelVersion(locale), writer.quote(run("modelVersion"))],
    [LABELS.datasetVersion(locale), writer.quote(run("datasetVersion"))],
    [LABELS.seed(locale), writer.number(run("seed"), "count")],
    [LABELS.draws(locale), writer.number(run("draws"), "count")],
    [LABELS.fingerprint(locale), writer.quote({ kind: "fingerprint" })],
    [LABELS.createdOn(locale), writer.createdOn()],
    [LABELS.link(locale), writer.quote({ kind: "request", field: "link" })],
  ];
  return [
    {
      kind: "table",
      caption: [],
      head: [headCell(""), headCell("")],
      rows: rows.map(([label, value]) => [textCell(label), textCell([value])]),
      widths: [30, 70],
    },
    { kind: "paragraph", line: [words(MEMO_TEXTS.identityNote(locale))], tone: "note" },
  ];
}
