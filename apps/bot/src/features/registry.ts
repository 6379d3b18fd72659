import type { Feature } from "../conversation/feature.ts";
import { charts } from "./charts.ts";
import { compare } from "./compare.ts";
import { forecast } from "./forecast.ts";
import { forget } from "./forget.ts";
import { gates } from "./gates.ts";
import { createHelp } from "./help.ts";
import { language } from "./language.ts";
import { nearest } from "./nearest.ts";
import { questions } from "./questions.ts";
import { rules } from "./rules.ts";
import { short } from "./short.ts";
import { sources } from "./sources.ts";
import { start } from "./start.ts";
import { turnover } from "./turnover.ts";

const MENU: readonly Feature[] = [
  start,
  turnover,
  compare,
  charts,
  forecast,
  gates,
  nearest,
  rules,
  sources,
  language,
  short,
  forget,
];

/** Everything the assistant does, in the order of its menu. */
export const FEATURES: readonly Feature[] = [...MENU, createHelp(MENU), questions];
