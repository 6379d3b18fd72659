import type { ParameterDescriptor } from "../../simulation/descriptor.ts";
import { UNCERTAIN_PARAMETERS } from "../../simulation/parameters/index.ts";
import { PROFILES } from "../../simulation/profiles/registry.gen.ts";
import { DISTRIBUTIONS, LABELS, SUPPORT } from "../labels.ts";
import type { MemoBlock, MemoLine, MemoNumber, MemoPart, MemoTable } from "../memo.ts";
import { headCell, joinLines, textCell, weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import type { Citations, Writer } from "../writer.ts";
import { leversOf } from "./moved-levers.ts";

/** What the result rests on: evidence of the levers applied, and every uncertain parameter with its grade. */
export function writeAssumptions(writer: Writer, citations: Citations): readonly MemoBlock[] {
  const levers = leversOf(writer.world.run.scenario);
  return [
    { kind: "paragraph", line: [words(MEMO_TEXTS.gradesNote(writer.locale))], tone: "note" },
    ...(levers.length === 0 ? [] : [tabulateLevers(writer, citations)]),
    tabulateParameters(writer, citations),
  ];
}

/** A parameter's distribution in words, as the profile of the run has it. */
export function writeDistribution(writer: Writer, parameter: ParameterDescriptor): MemoLine {
  const { locale, world } = writer;
  const own = PROFILES.find(({ id }) => id === world.run.profile)?.parameters[parameter.id];
  const distribution = own ?? parameter.distribution;
  const path =
    own === undefined
      ? `parameters.${parameter.id}.distribution`
      : `profiles.${world.run.profile}.parameters.${parameter.id}`;
  const show = (field: string): MemoNumber =>
    writer.number(writer.model(`${path}.${field}`), parameter.unit, { digits: 4 });
  if (distribution === undefined) return [words(DISTRIBUTIONS.missing(locale))];
  switch (distribution.kind) {
    case "fixed":
      return weave({ value: show("value") }, (marks) => DISTRIBUTIONS.fixed(locale, marks));
    case "uniform":
      return weave({ min: show("min"), max: show("max") }, (marks) => DISTRIBUTIONS.uniform(locale, marks));
    case "normal":
      return weave({ mean: show("mean"), sd: show("sd") }, (marks) => DISTRIBUTIONS.normal(locale, marks));
    case "lognormal":
      return weave({ median: show("median"), sdLog: show("sdLog") }, (marks) => DISTRIBUTIONS.lognormal(locale, marks));
    case "spikeLognormal":
      return weave({ pZero: show("pZero"), median: show("median"), sdLog: show("sdLog") }, (marks) =>
        DISTRIBUTIONS.spikeLognormal(locale, marks),
      );
    case "pert":
      return weave({ min: show("min"), mode: show("mode"), max: show("max") }, (marks) =>
        DISTRIBUTIONS.pert(locale, marks),
      );
    case "triangular":
      return weave({ min: show("min"), mode: show("mode"), max: show("max") }, (marks) =>
        DISTRIBUTIONS.triangular(locale, marks),
      );
    case "bernoulli":
      return weave({ p: show("p") }, (marks) => DISTRIBUTIONS.bernoulli(locale, marks));
    case "external":
    case "discrete":
      return [words(DISTRIBUTIONS.other(locale))];
    default:
      return distribution satisfies never;
  }
}

function tabulateLevers(writer: Writer, citations: Citations): MemoTable {
  const { locale, world } = writer;
  return {
    kind: "table",
    caption: [words(MEMO_TEXTS.leverEvidenceCaption(locale))],
    head: [LABELS.lever, LABELS.grade, LABELS.evidence, LABELS.source].map((label) => headCell(label(locale))),
    rows: leversOf(world.run.scenario).map(({ id, evidence }) => [
      textCell([writer.modelText(`levers.${id}.name`)]),
      textCell([writer.quote(writer.model(`levers.${id}.evidence.grade`))]),
      textCell([writer.modelText(`levers.${id}.evidence.text`)]),
      textCell(
        joinLines(
          evidence.sources.map((source, position) =>
            citeSource(writer, citations, { source, path: `levers.${id}.evidence.sources.${position}` }),
          ),
          ", ",
        ),
      ),
    ]),
    widths: [27, 8, 47, 18],
  };
}

function tabulateParameters(writer: Writer, citations: Citations): MemoTable {
  const { locale, world } = writer;
  const overrides = world.run.scenario.overrides ?? {};
  return {
    kind: "table",
    caption: [words(MEMO_TEXTS.parametersCaption(locale))],
    head: [LABELS.parameter, LABELS.assumed, LABELS.grade, LABELS.source].map((label) => headCell(label(locale))),
    rows: UNCERTAIN_PARAMETERS.map((parameter) => [
      textCell([writer.modelText(`parameters.${parameter.id}.name`)]),
      textCell(
        typeof overrides[parameter.id] === "number"
          ? weave(
              { value: writer.number(writer.run(`scenario.overrides.${parameter.id}`), parameter.unit, { digits: 4 }) },
              (marks) => DISTRIBUTIONS.user(locale, marks),
            )
          : writeDistribution(writer, parameter),
      ),
      textCell([writer.quote(writer.model(`parameters.${parameter.id}.grade`))]),
      textCell(citeSource(writer, citations, { source: parameter.source, path: `parameters.${parameter.id}.source` })),
    ]),
    widths: [34, 40, 8, 18],
  };
}

type Cited = { readonly source: string; readonly path: string };

/** A document of the dataset becomes a reference; kinds of support are said in words, rows of the evidence table stay as they are. */
function citeSource(writer: Writer, citations: Citations, { source, path }: Cited): MemoLine {
  const { world, locale } = writer;
  const pieces = source.split(/\s*[,;+]\s*/).map((piece): MemoPart => {
    if (world.dataset.sources.some(({ id }) => id === piece)) return citations.cite({ source: piece, locator: "" });
    const support = SUPPORT.get(piece);
    return support === undefined ? { kind: "quote", text: piece, origin: writer.model(path) } : words(support(locale));
  });
  return joinLines(
    pieces.map((piece) => [piece]),
    ", ",
  );
}
