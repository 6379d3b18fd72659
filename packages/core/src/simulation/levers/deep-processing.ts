import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const deepProcessing: LeverDescriptor = {
  id: "deep-processing",
  group: "production",
  name: text("Chế biến sâu nông sản", "Deep processing of farm goods", "ການປຸງແຕ່ງກະສິກຳ"),
  summary: text(
    "Tăng tỷ trọng hàng chế biến của gạo, ngũ cốc, rau quả, chè; tăng giá trị, không tăng số xe.",
    "Raises the processed share of rice, cereals, fruit and vegetables, tea: more value, not more trucks.",
    "ເພີ່ມສ່ວນປຸງແຕ່ງ: ມູນຄ່າເພີ່ມ ບໍ່ເພີ່ມລົດ.",
  ),
  effects: [{ on: "processing", size: "1" }],
  buildYears: 2.0,
  takeUpYears: 2.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Doanh nghiệp, hợp tác xã; tỉnh hỗ trợ.",
    "Firms and cooperatives; the province supports.",
    "ບໍລິສັດ, ສະຫະກອນ; ແຂວງສະໜັບສະໜູນ.",
  ),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Mức tăng đơn giá là ước đoán; cần giá thực tế của tỉnh.",
      "The price uplift is judgement; local prices are needed.",
      "ລາຄາເພີ່ມແມ່ນຄາດຄະເນ.",
    ),
    sources: ["E7.1", "E7.2", "E7.3"],
  },
};
