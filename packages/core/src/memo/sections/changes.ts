import { draft, message } from "../../i18n/message.ts";
import { BASELINES } from "../../simulation/baselines.ts";
import type { LeverDescriptor, LeverField } from "../../simulation/descriptor.ts";
import { PARAMETER_BY_ID } from "../../simulation/parameters/index.ts";
import { SHOCKS } from "../../simulation/shocks/registry.gen.ts";
import { DISTRIBUTIONS } from "../labels.ts";
import type { MemoBlock, MemoLine, MemoNumber, Origin } from "../memo.ts";
import { joinLines, weave, words } from "../parts.ts";
import { MEMO_TEXTS } from "../texts.ts";
import type { Writer } from "../writer.ts";
import { writeDistribution } from "./assumptions.ts";
import { leversOf } from "./moved-levers.ts";

const nothing = message({
  vi: "Không có thay đổi nào: kịch bản trùng với kịch bản nền.",
  en: "Nothing changes: the scenario equals the baseline.",
  lo: draft("ບໍ່ມີຫຍັງປ່ຽນ: ສະຖານະການຄືກັບພື້ນຖານ."),
});

/** Every change against the baseline as a sentence: old, new, from when, who must agree, cost. */
export function writeChanges(writer: Writer): readonly MemoBlock[] {
  const { scenario } = writer.world.run;
  const items = [
    ...leversOf(scenario).map((lever) => writeLever(writer, lever)),
    ...SHOCKS.filter(({ id }) => scenario.shocks[id] !== undefined).map(({ id }) => writeShock(writer, id)),
    ...Object.keys(scenario.overrides ?? {}).map((id) => writeOverride(writer, id)),
  ];
  if (items.length === 0) return [{ kind: "paragraph", line: [words(nothing(writer.locale))] }];
  return [{ kind: "list", items }];
}

function writeLever(writer: Writer, lever: LeverDescriptor): MemoLine {
  const { locale, run } = writer;
  const setting = writer.world.run.scenario.levers[lever.id] ?? { intensity: 0 };
  const path = `scenario.levers.${lever.id}`;
  const start = setting.startYear === undefined ? writer.model("defaultStartYear") : run(`${path}.startYear`);
  const capex = setting["capexUsd"] !== undefined;
  const opex = setting["opexUsdPerYear"] !== undefined;
  return [
    ...weave(
      {
        lever: writer.modelText(`levers.${lever.id}.name`),
        level: writer.percent(run(`${path}.intensity`)),
        year: writer.yearAt(start),
      },
      (marks) => MEMO_TEXTS.change(locale, marks),
    ),
    ...lever.fields.flatMap((field) =>
      writeField(writer, field, {
        owner: `levers.${lever.id}`,
        setting: setting[field.id],
        path: `${path}.${field.id}`,
      }),
    ),
    ...weave({ who: writer.modelText(`levers.${lever.id}.whoMustAgree`) }, (marks) => MEMO_TEXTS.agree(locale, marks)),
    ...(capex
      ? weave({ cost: writer.typedMoney(run(`${path}.capexUsd`)) }, (marks) => MEMO_TEXTS.capex(locale, marks))
      : []),
    ...(opex
      ? weave({ cost: writer.typedMoney(run(`${path}.opexUsdPerYear`)) }, (marks) => MEMO_TEXTS.opex(locale, marks))
      : []),
    ...(capex || opex ? [] : [words(MEMO_TEXTS.noCost(locale))]),
  ];
}

function writeShock(writer: Writer, id: string): MemoLine {
  const shock = SHOCKS.find((each) => each.id === id);
  const setting = writer.world.run.scenario.shocks[id] ?? {};
  return [
    ...weave({ shock: writer.modelText(`shocks.${id}.name`) }, (marks) => MEMO_TEXTS.shock(writer.locale, marks)),
    ...(shock?.fields ?? []).flatMap((field) =>
      writeField(writer, field, {
        owner: `shocks.${id}`,
        setting: setting[field.id],
        path: `scenario.shocks.${id}.${field.id}`,
      }),
    ),
  ];
}

type Held = { readonly owner: string; readonly setting: unknown; readonly path: string };

/** A field with what the user set, or its default; nothing where it has neither. */
function writeField(writer: Writer, field: LeverField, { owner, setting, path }: Held): MemoLine {
  if (setting === undefined && field.default === undefined) return [];
  const origin = setting === undefined ? writer.model(`${owner}.fields.${field.id}.default`) : writer.run(path);
  return weave(
    { field: writer.modelText(`${owner}.fields.${field.id}.name`), value: showField(writer, field, origin) },
    (marks) => MEMO_TEXTS.field(writer.locale, marks),
  );
}

function showField(writer: Writer, { id, unit }: LeverField, origin: Origin): MemoNumber {
  if (unit === "year" && id === "startYear") return writer.yearAt(origin);
  return writer.number(origin, unit, { digits: 4 });
}

function writeOverride(writer: Writer, id: string): MemoLine {
  const { locale, run, world } = writer;
  const value = world.run.scenario.overrides?.[id];
  const path = `scenario.overrides.${id}`;
  if (id === "baseline" && BASELINES.some((each) => each.id === value)) {
    return weave({ baseline: writer.modelText(`baselines.${value}.name`) }, (marks) =>
      MEMO_TEXTS.baselineChoice(locale, marks),
    );
  }
  if (typeof value === "string") {
    const formula = writer.quote(run(path));
    return weave({ equation: writer.quote(run(`${path}#`)), formula }, (marks) => MEMO_TEXTS.formula(locale, marks));
  }
  const parameter = PARAMETER_BY_ID.get(id);
  if (parameter === undefined) return joinLines([], "");
  const after = weave({ value: writer.number(run(path), parameter.unit, { digits: 4 }) }, (marks) =>
    DISTRIBUTIONS.fixed(locale, marks),
  );
  const before = writeDistribution(writer, parameter);
  return weave({ parameter: writer.modelText(`parameters.${id}.name`), before, after }, (marks) =>
    MEMO_TEXTS.override(locale, marks),
  );
}
