import { createFanChart } from "@bienmau/core/charts";
import { draft, message } from "@bienmau/core/i18n";
import { decodeScenario, encodeScenario } from "@bienmau/core/scenario-link";
import type { Scenario } from "@bienmau/core/schema";
import { describeFault } from "@bienmau/core/shared";
import { PRESETS } from "@bienmau/core/simulation";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { layOut, sayText } from "../conversation/reply.ts";
import { sayChart } from "./charts.ts";
import { answerOwn } from "./questions.ts";

/** Longest scenario link that fits behind a button. */
const MOST_LINK = 50;

/** Projections with their bands: the baseline, a ready-made scenario, or one sent back from the simulator by its link. */
export const forecast: Feature = {
  id: "forecast",
  commands: [
    {
      names: { vi: "dubao", en: "forecast", lo: "khatkhane" },
      describe: message({
        vi: "Dự phóng kim ngạch, có khoảng bất định",
        en: "Projected turnover, with its uncertainty",
        lo: draft("ຄາດຄະເນມູນຄ່າການຄ້າ ພ້ອມຄວາມບໍ່ແນ່ນອນ"),
      }),
      run: (visit, words) => {
        const link = readLink(words);
        if (link !== undefined) return openScenario(visit, link);
        return words.trim() === "" ? projectPreset(visit, "baseline") : answerOwn(visit, `dự báo ${words.trim()}`);
      },
    },
  ],
  actions: {
    preset: (visit, about) => projectPreset(visit, about),
    scenario: (visit, about) => openScenario(visit, about),
  },
  phrases: [],
};

/** Says and draws a scenario given by its link. */
function openScenario(visit: Visit, link: string): Turn {
  const scenario = decodeScenario(link);
  if (!scenario.ok) return { replies: [sayText(describeFault(scenario.fault, visit.locale))] };
  return projectScenario(visit, scenario.value);
}

/** The link inside a pasted address of the simulator, or a bare one. */
function readLink(words: string): string | undefined {
  const inAddress = /[?&]s=([\w.~%-]+)/.exec(words)?.[1];
  return inAddress ?? (/^1[\w-]{3,}$/.test(words.trim()) ? words.trim() : undefined);
}

function projectPreset(visit: Visit, id: string): Turn {
  const preset = PRESETS.find((one) => one.id === id) ?? PRESETS.find((one) => one.id === "baseline");
  return preset === undefined
    ? { replies: [sayText(cannotRun(visit.locale))] }
    : projectScenario(visit, preset.scenario);
}

function projectScenario({ deps, locale }: Visit, scenario: Scenario): Turn {
  const run = deps.project(scenario);
  const chart = run === undefined ? undefined : createFanChart(deps.dataset, { run, output: "total", locale });
  if (chart === undefined) return { replies: [sayText(cannotRun(locale))] };
  const own = encodeScenario(scenario);
  const others = PRESETS.filter((preset) => encodeScenario(preset.scenario) !== own && preset.id.length <= MOST_LINK);
  const buttons = others
    .slice(0, 6)
    .map((preset) => ({ label: preset.name[locale], action: { verb: "preset", about: preset.id } }));
  return { replies: [{ ...sayChart(chart), buttons: layOut(buttons, 2) }] };
}

const cannotRun = message({
  vi: "Chưa chạy được kịch bản này.",
  en: "This scenario cannot be run.",
  lo: draft("ຍັງຄິດໄລ່ສະຖານະການນີ້ບໍ່ໄດ້."),
});
