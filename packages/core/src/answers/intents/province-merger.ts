import { formatDate } from "../../i18n/format.ts";
import { message } from "../../i18n/message.ts";
import type { Province } from "../../schema/place.ts";
import { answered } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { nameOf } from "../names.ts";

/** Where a province went, or what it is made of, since July 2025. */
export const provinceMerger: Intent = {
  id: "province-merger",
  examples: {
    vi: ["Đồng Vàng sau sáp nhập thuộc tỉnh nào?", "tinh dong vang gio thuoc tinh nao"],
    en: ["Which province did Dong Vang merge into, and since when?"],
    lo: ["ແຂວງ Đồng Vàng ລວມເຂົ້າ ແຂວງໃດ?"],
  },
  match: ({ frame, slots }) => {
    if (
      frame.provinces.length === 0 ||
      frame.gates.length > 0 ||
      frame.words.has("gate") ||
      slots.indicators.length > 0
    )
      return 0;
    if (
      frame.provinces.length > 1 &&
      /\b(?:tinh vao|gop vao|nhap vao|la mot phan)\b|counted in|part of/.test(frame.text)
    )
      return 0.77;
    if (
      frame.words.has("merger") ||
      /\bgom (?:nhung |cac )?tinh|hop nhat|made up of|formed from|consists of/.test(frame.text)
    )
      return 0.76;
    const asksWhere =
      frame.words.has("province") &&
      (frame.words.has("before") || /\b(?:nay|gio|bay gio|hien nay|now|today|thuoc)\b/.test(frame.text));
    return asksWhere && slots.flow === undefined && !frame.words.has("money") ? 0.6 : 0;
  },
  answer: (turn) => {
    const [group] = turn.frame.provinces;
    const records = (group ?? [])
      .map((id) => turn.dataset.provinces.find((one) => one.id === id))
      .filter((one) => one !== undefined);
    const ended = records.find((one) => one.change !== undefined && one.change.kind !== "formed");
    const formed = records.find((one) => one.change?.kind === "formed");
    const chosen = ended ?? formed ?? records[0];
    return chosen === undefined ? undefined : mergerReply(turn, chosen);
  },
};

function mergerReply(turn: Turn, province: Province): Reply {
  const { locale, dataset } = turn;
  const { change } = province;
  const words = {
    name: nameOf(dataset, province.id, locale),
    into: change === undefined ? "" : nameOf(dataset, change.into, locale),
    with: change?.with.join(", ") ?? "",
    on: change === undefined ? "" : formatDate(change.on, locale),
  };
  const headline =
    change === undefined
      ? unchanged(locale, words)
      : change.kind === "renamed"
        ? renamed(locale, words)
        : change.kind === "formed"
          ? formedOf(locale, words)
          : change.kind === "merged-name-kept"
            ? keptName(locale, words)
            : mergedInto(locale, words);
  return answered(turn, {
    intent: "province-merger",
    headline,
    notes: province.note === undefined ? [] : [province.note[locale]],
    citations: province.citations,
    entities: [
      { type: "province", id: province.id },
      ...(change === undefined || change.into === province.id ? [] : [{ type: "province" as const, id: change.into }]),
    ],
  });
}

const unchanged = message({
  vi: "{name} không sáp nhập trong đợt sắp xếp tỉnh năm 2025.",
  en: "{name} was not merged in the 2025 reorganisation.",
  lo: "{name} ບໍ່ໄດ້ລວມໃນປີ 2025.",
});
const renamed = message({
  vi: "{name} đổi tên thành {into} từ {on}, không sáp nhập.",
  en: "{name} was renamed {into} on {on}; it was not merged.",
  lo: "{name} ປ່ຽນຊື່ເປັນ {into} ແຕ່ {on}.",
});
const formedOf = message({
  vi: "{name} (mới) thành lập ngày {on} từ: {with}.",
  en: "The new {name} was formed on {on} from: {with}.",
  lo: "{name} (ໃໝ່) ຕັ້ງຂຶ້ນວັນທີ {on} ຈາກ: {with}.",
});
const keptName = message({
  vi: "Từ {on}, {name} hợp nhất với {with} và giữ tên {into}.",
  en: "Since {on}, {name} is joined with {with} and keeps the name {into}.",
  lo: "ແຕ່ {on}, {name} ລວມກັບ {with} ແລະ ຮັກສາຊື່ {into}.",
});
const mergedInto = message({
  vi: "Từ {on}, {name} thuộc tỉnh, thành phố mới tên {into} (hợp nhất với {with}).",
  en: "Since {on}, {name} is part of {into} (merged with {with}).",
  lo: "ແຕ່ {on}, {name} ຂຶ້ນກັບ {into} (ລວມກັບ {with}).",
});
