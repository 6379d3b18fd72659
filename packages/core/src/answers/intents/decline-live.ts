import { formatDate } from "../../i18n/format.ts";
import { message } from "../../i18n/message.ts";
import type { Gate } from "../../schema/gate.ts";
import type { Rule } from "../../schema/rule.ts";
import { answered, declined } from "../compose.ts";
import type { Intent, Reply, Turn } from "../context.ts";
import { exampleQuestions } from "../figures/refuse.ts";
import { asksQuantity, type FacetNotHeld, facetNotHeld } from "../gates/facets-not-held.ts";
import { namedGates } from "../gates/find-gates.ts";
import { inLocale } from "../names.ts";
import { findSeries } from "../series.ts";

/** Hours, fees, queues, prices, today's state, tonnes: given only where a dated source holds them, never invented. */
export const declineLive: Intent = {
  id: "decline-live",
  examples: {
    vi: [
      "Cửa khẩu Suối Đá mở cửa từ mấy giờ?",
      "phi ben bai o cua khau suoi da bao nhieu",
      "giá ngô hôm nay bao nhiêu 1 kg",
      "nam 2024 xuat bao nhieu tan gao",
    ],
    en: ["What are the opening hours of the Suoi Da gate?"],
    lo: ["ດ່ານຫີນໃຫຍ່ ເປີດຈັກໂມງ?"],
  },
  match: (turn) => (kindOf(turn) === undefined ? 0 : 0.85),
  answer: (turn) => {
    const kind = kindOf(turn);
    if (kind === undefined) return undefined;
    const gates = namedGates(turn).flat();
    if (kind === "hours") {
      const withHours = gates.filter((gate) => gate.hours.length > 0);
      if (withHours.length > 0) return hoursReply(turn, withHours);
    }
    return refuse(turn, kind, gates);
  },
};

type Kind = "hours" | "fee" | "price" | "weight" | FacetNotHeld;

function kindOf(turn: Turn): Kind | undefined {
  const { words, text } = turn.frame;
  const { slots } = turn;
  const held =
    slots.indicators.length > 0 &&
    slots.indicators.some((ids) =>
      ids.some((indicator) =>
        [undefined, ...slots.products].some((product) => findSeries(turn, { indicator, product }).length > 0),
      ),
    );
  const asksRule = (words.has("define") && slots.gates.length === 0) || words.has("upgrade") || words.has("why");
  if (
    words.has("today") &&
    (words.has("queue") || words.has("open") || words.has("hours") || (words.has("how-is") && slots.gates.length > 0))
  )
    return "live";
  if (words.has("contact")) return "contact";
  const asksGate = slots.gates.length > 0 && (slots.flow === undefined || slots.products.length === 0);
  const facet = asksGate && !asksRule ? facetNotHeld(text) : undefined;
  if (facet === "contact" || facet === "load") return facet;
  if (facet !== undefined && !held) return facet;
  if (words.has("fee") && slots.gates.length > 0 && !asksRule && !holdsFees(turn)) return "fee";
  if (
    words.has("tax") &&
    (words.has("flow-export") || /\b(?:thue xuat khau|export (?:tax|duty)|vat|gtgt|gia tri gia tang)\b/.test(text)) &&
    !asksRule
  )
    return "tax";
  if (words.has("price") && !words.has("money")) return "price";
  if (
    words.has("hours") &&
    !asksRule &&
    slots.flow === undefined &&
    !/mo cua khau|khai truong/.test(text) &&
    (slots.gates.length > 0 || words.has("gate"))
  )
    return "hours";
  if (
    words.has("queue") &&
    !words.has("rank-word") &&
    !held &&
    !asksRule &&
    !words.has("difficulty") &&
    !words.has("remedy")
  )
    return "live";
  if (words.has("open") && slots.gates.length > 0)
    return /\b(?:when|what time|may gio|luc nao|khi nao)\b|ຈັກໂມງ/.test(text) ? "hours" : "live";
  if (words.has("convert") && turn.frame.figures.length === 0 && /ty gia|exchange rate|ອັດຕາ/.test(text)) return "price";
  if (words.has("fee") && !held && !asksRule) return "fee";
  if (
    (words.has("weight") || asksQuantity(text)) &&
    slots.products.length > 0 &&
    !held &&
    !words.has("money") &&
    !words.has("rule-word")
  )
    return "weight";
  return undefined;
}

function holdsFees(turn: Turn): boolean {
  return turn.slots.indicators
    .flat()
    .some((indicator) => /fee|revenue/.test(indicator) && findSeries(turn, { indicator }).length > 0);
}

function hoursReply(turn: Turn, gates: readonly Gate[]): Reply {
  const { locale } = turn;
  const lines = gates.flatMap((gate) =>
    gate.hours.map((one) => {
      const text = hoursLine(locale, {
        gate: inLocale(gate.name, locale),
        side: one.side,
        hours: one.hours,
        asOf: one.asOf === "undated" ? undatedSource(locale) : formatDate(one.asOf, locale),
      });
      return one.note === undefined ? text : `${text} ${one.note[locale]}`;
    }),
  );
  return answered(turn, {
    intent: "gate-hours",
    headline: lines[0] ?? "",
    details: lines.slice(1),
    notes: [hoursChange(locale)],
    citations: gates.flatMap((gate) => gate.hours.map((one) => one.citation)),
    entities: gates.map((gate) => ({ type: "gate", id: gate.id })),
  });
}

function refuse(turn: Turn, kind: Kind, gates: readonly Gate[]): Reply {
  const { locale } = turn;
  const gate = gates[0] === undefined ? undefined : inLocale(gates[0].name, locale);
  const headline = kind === "hours" && gate !== undefined ? noHoursOf(locale, { gate }) : HEADLINES[kind](locale);
  const topic = TOPICS[kind];
  const ask = turn.dataset.rules.find((rule) => topic !== undefined && rule.topics.includes(topic))?.whoToAsk[locale];
  const nearest = gate === undefined ? exampleQuestions(turn) : [gateQuestion(locale, { gate })];
  return declined(turn, "no-data", {
    intent: "decline-live",
    headline,
    notes: ask === undefined ? [] : [ask],
    suggestions:
      kind === "weight" || kind === "quantity" ? [valueInstead(locale, { product: productName(turn) })] : nearest,
    entities: gates.map((one) => ({ type: "gate", id: one.id })),
  });
}

function productName(turn: Turn): string {
  const id = turn.slots.products[0]?.[0];
  return turn.dataset.products.find((one) => one.id === id)?.name[turn.locale] ?? "";
}

const noHours = message({
  vi: "Tôi không có nguồn nào về giờ mở cửa đó.",
  en: "I hold no source for those opening hours.",
  lo: "ຂ້ອຍບໍ່ມີແຫຼ່ງຂໍ້ມູນເວລາເປີດນັ້ນ.",
});
const noHoursOf = message({
  vi: "Tôi không có nguồn nào về giờ mở cửa của cửa khẩu {gate}, nên không đoán.",
  en: "I hold no source for the opening hours of {gate}, and I do not guess.",
  lo: "ຂ້ອຍບໍ່ມີແຫຼ່ງຂໍ້ມູນເວລາເປີດຂອງດ່ານ {gate} ແລະ ບໍ່ເດົາ.",
});
const TOPICS: Partial<Record<Kind, Rule["topics"][number]>> = { fee: "fee", hours: "opening-hours" };
const HEADLINES = {
  contact: message({
    vi: "Tôi không có số điện thoại hay địa chỉ của hải quan và cửa khẩu.",
    en: "I hold no phone numbers or addresses of customs or gates.",
    lo: "ຂ້ອຍບໍ່ມີເບີໂທ ຫຼື ທີ່ຢູ່ຂອງພາສີ ແລະ ດ່ານ.",
  }),
  duration: message({
    vi: "Tôi không có nguồn nào về thời gian thông quan ở cửa khẩu này.",
    en: "I hold no source for the clearance time at this gate.",
    lo: "ຂ້ອຍບໍ່ມີແຫຼ່ງກ່ຽວກັບເວລາແຈ້ງພາສີຢູ່ດ່ານນີ້.",
  }),
  people: message({
    vi: "Tôi không có số người ở cửa khẩu này (khách qua lại, cán bộ).",
    en: "I hold no count of people at this gate (travellers or staff).",
    lo: "ຂ້ອຍບໍ່ມີຈຳນວນຄົນຢູ່ດ່ານນີ້ (ຄົນຜ່ານ ຫຼື ພະນັກງານ).",
  }),
  load: message({
    vi: "Tôi không có số liệu về tải trọng, chiều dài hay loại xe được qua cửa khẩu này.",
    en: "I hold nothing on the weight, length or kind of vehicles this gate lets through.",
    lo: "ຂ້ອຍບໍ່ມີຂໍ້ມູນນ້ຳໜັກ, ຄວາມຍາວ ຫຼື ປະເພດລົດທີ່ຜ່ານດ່ານນີ້.",
  }),
  quantity: message({
    vi: "Tôi chỉ có giá trị bằng tiền, không có số lượng hay khối lượng.",
    en: "I hold values in money only, no quantities.",
    lo: "ຂ້ອຍມີແຕ່ມູນຄ່າເປັນເງິນ, ບໍ່ມີປະລິມານ.",
  }),
  tax: message({
    vi: "Tôi không có thuế suất đã kiểm chứng cho trường hợp này, nên không đưa ra con số.",
    en: "I hold no verified rate of this tax, so I give no figure.",
    lo: "ຂ້ອຍບໍ່ມີອັດຕາອາກອນທີ່ກວດສອບແລ້ວສຳລັບກໍລະນີນີ້.",
  }),
  hours: noHours,
  fee: message({
    vi: "Tôi không có mức phí, lệ phí đã kiểm chứng, nên không đưa ra con số.",
    en: "I hold no verified fee, so I give no figure.",
    lo: "ຂ້ອຍບໍ່ມີອັດຕາຄ່າທຳນຽມທີ່ກວດສອບແລ້ວ, ຈຶ່ງບໍ່ບອກຕົວເລກ.",
  }),
  live: message({
    vi: "Tôi không có tình hình trực tiếp ở cửa khẩu (đang mở hay đóng, bao nhiêu xe chờ).",
    en: "I hold no live state of the gates (open or closed, trucks waiting).",
    lo: "ຂ້ອຍບໍ່ມີສະພາບປັດຈຸບັນຂອງດ່ານ (ເປີດ ຫຼື ປິດ, ລົດລໍຖ້າ).",
  }),
  price: message({ vi: "Tôi không có giá cả thị trường.", en: "I hold no market prices.", lo: "ຂ້ອຍບໍ່ມີລາຄາຕະຫຼາດ." }),
  weight: message({
    vi: "Tôi chỉ có giá trị bằng tiền của mặt hàng này, không có khối lượng.",
    en: "I hold this product’s value in money only, no weights.",
    lo: "ຂ້ອຍມີແຕ່ມູນຄ່າເປັນເງິນ, ບໍ່ມີນ້ຳໜັກ.",
  }),
} as const satisfies Record<Kind, unknown>;
const hoursLine = message({
  vi: "{gate} ({side, select, neighbour {phía bên kia} other {phía Việt Nam}}): {hours}, theo nguồn {asOf}.",
  en: "{gate} ({side, select, neighbour {the other side} other {Vietnamese side}}): {hours}, as of the source ({asOf}).",
  lo: "{gate} ({side, select, neighbour {ຝັ່ງກົງຂ້າມ} other {ຝັ່ງຫວຽດນາມ}}): {hours}, ຕາມແຫຼ່ງ {asOf}.",
});
const undatedSource = message({ vi: "không ghi ngày", en: "undated", lo: "ບໍ່ລະບຸວັນທີ" });
const hoursChange = message({
  vi: "Giờ mở cửa thay đổi theo thỏa thuận hai bên; hãy hỏi lại cửa khẩu trước khi đi.",
  en: "Hours change by agreement of both sides; check with the gate before you leave.",
  lo: "ເວລາເປີດປ່ຽນຕາມການຕົກລົງສອງຝ່າຍ; ກະລຸນາກວດກັບດ່ານກ່ອນໄປ.",
});
const gateQuestion = message({
  vi: "Cửa khẩu {gate} thuộc tỉnh nào, đối diện cửa khẩu nào?",
  en: "Which province is the {gate} gate in, and what is opposite?",
  lo: "ດ່ານ {gate} ຢູ່ແຂວງໃດ, ກົງຂ້າມດ່ານໃດ?",
});
const valueInstead = message({
  vi: "Xuất khẩu {product} là bao nhiêu USD?",
  en: "How many dollars were exports of {product}?",
  lo: "ສົ່ງອອກ {product} ເທົ່າໃດ?",
});
