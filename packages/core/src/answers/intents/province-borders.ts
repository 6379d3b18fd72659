import { message } from "../../i18n/message.ts";
import { answered } from "../compose.ts";
import type { Intent } from "../context.ts";
import { gateFilterOf } from "../gates/find-gates.ts";
import { countryIdOf, countryName } from "../gates/gate-words.ts";
import { nameOf } from "../names.ts";

/** Which countries a province touches: "Lai Châu có giáp Lào không?" */
export const provinceBorders: Intent = {
  id: "province-borders",
  examples: {
    vi: ["Đồng Xanh có giáp Lào không?", "dong xanh giap nuoc nao"],
    en: ["Does Dong Xanh border Laos?"],
    lo: ["Đồng Xanh ຕິດກັບ ລາວ ບໍ?"],
  },
  match: ({ frame, slots }) => {
    if (
      frame.provinces.length === 0 ||
      frame.gates.length > 0 ||
      frame.words.has("gate") ||
      slots.flow !== undefined ||
      slots.indicators.length > 0
    )
      return 0;
    return /\b(?:giap|tiep giap|chung bien gioi|borders?|bordering)\b|ຕິດກັບ/.test(frame.text) &&
      !frame.words.has("money")
      ? 0.56
      : 0;
  },
  answer: (turn) => {
    const { dataset, locale, frame } = turn;
    const provinces = dataset.provinces.filter((one) => frame.provinces[0]?.includes(one.id) === true);
    const [first] = provinces;
    if (first === undefined) return undefined;
    const borders = [...new Set(provinces.flatMap((one) => one.borders))];
    const [wanted] = gateFilterOf(turn).neighbours;
    const words = {
      province: nameOf(dataset, first.id, locale),
      list: borders.map((one) => countryName(one, locale)).join(", "),
      wanted: wanted === undefined ? "" : countryName(wanted, locale),
    };
    const touches = wanted === undefined || borders.includes(wanted);
    return answered(turn, {
      intent: "province-borders",
      headline:
        borders.length === 0 ? noBorders(locale, words) : touches ? bordersLine(locale, words) : notThat(locale, words),
      conflicts: dataset.conflicts.filter(
        (conflict) => conflict.showBesideAnswers && provinces.some((one) => conflict.provinces.includes(one.id)),
      ),
      citations: first.citations,
      entities: [
        { type: "province", id: first.id },
        ...borders.map((one) => ({ type: "country" as const, id: countryIdOf(one) })),
      ],
    });
  },
};

const bordersLine = message({
  vi: "{province} giáp {list}.",
  en: "{province} borders {list}.",
  lo: "{province} ຕິດກັບ {list}.",
});
const notThat = message({
  vi: "{province} không giáp {wanted}; tỉnh này chỉ giáp {list}.",
  en: "{province} does not border {wanted}; it only borders {list}.",
  lo: "{province} ບໍ່ຕິດກັບ {wanted}; ຕິດກັບ {list} ເທົ່ານັ້ນ.",
});
const noBorders = message({
  vi: "{province} không giáp nước nào trên đất liền.",
  en: "{province} has no land border.",
  lo: "{province} ບໍ່ມີຊາຍແດນທາງບົກ.",
});
