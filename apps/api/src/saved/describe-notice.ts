import { draft, message } from "@bienmau/core/i18n";
import type { Locale, LocalizedText } from "@bienmau/core/schema";
import type { GateState } from "../store/schema/index.ts";

const STATES = {
  open: message({ vi: "mở cửa", en: "open", lo: draft("ເປີດ") }),
  closed: message({ vi: "đóng cửa", en: "closed", lo: draft("ປິດ") }),
  limited: message({ vi: "hạn chế thông quan", en: "limited clearance", lo: draft("ຈຳກັດການຜ່ານດ່ານ") }),
  queue: message({ vi: "đang ùn ứ", en: "queues", lo: draft("ມີຄິວຍາວ") }),
} as const satisfies Record<GateState, unknown>;

const notice = message({
  vi: "{gate}: {state}, từ {from} đến {until}. {text} (Nguồn: {source})",
  en: "{gate}: {state}, from {from} until {until}. {text} (Source: {source})",
  lo: draft("{gate}: {state}, ແຕ່ {from} ຫາ {until}. {text} (ແຫຼ່ງ: {source})"),
});

type Described = {
  readonly gateName: string;
  readonly state: GateState;
  readonly text: string;
  readonly source: string;
  readonly fromAt: Date;
  readonly untilAt: Date;
};

/** The notice as a message; its own words stay in the language they were written in. */
export function describeNotice({ gateName, state, text, source, fromAt, untilAt }: Described): LocalizedText {
  const inLocale = (locale: Locale): string =>
    notice(locale, {
      gate: gateName,
      state: STATES[state](locale),
      from: formatInstant(fromAt),
      until: formatInstant(untilAt),
      text,
      source,
    });
  return { vi: inLocale("vi"), en: inLocale("en"), lo: inLocale("lo") };
}

const HANOI_MS = 7 * 3_600_000;

/** `14:30 21/11/2026` on Viet Nam's and Laos's clocks. */
function formatInstant(at: Date): string {
  const local = new Date(at.getTime() + HANOI_MS).toISOString();
  return `${local.slice(11, 16)} ${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}
