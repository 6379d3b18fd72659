import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const digitalPromotion: LeverDescriptor = {
  id: "digital-promotion",
  group: "promotion",
  name: text("Xúc tiến thương mại số", "Digital promotion", "ການສົ່ງເສີມດິຈິຕອນ"),
  summary: text(
    "Quảng bá và giao dịch trên nền tảng số.",
    "Promotion and matching on digital platforms.",
    "ສົ່ງເສີມຜ່ານແພລດຟອມດິຈິຕອນ.",
  ),
  effects: [{ on: "digitalWanted", size: "1" }],
  buildYears: 0.5,
  takeUpYears: 1.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Sở Công Thương, doanh nghiệp.",
    "Department of Industry and Trade, firms.",
    "ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ, ບໍລິສັດ.",
  ),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Trọng số của xúc tiến số là ước đoán.",
      "The weight of digital promotion is judgement.",
      "ນ້ຳໜັກແມ່ນການຄາດຄະເນ.",
    ),
    sources: ["expert"],
  },
};
