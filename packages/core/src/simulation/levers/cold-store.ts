import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const coldStore: LeverDescriptor = {
  id: "cold-store",
  group: "infrastructure",
  name: text("Kho lạnh", "Cold store", "ຫ້ອງເຢັນ"),
  summary: text(
    "Giảm hao hụt hàng tươi sống trên chặng biên giới.",
    "Cuts spoilage of perishables on the border leg.",
    "ຫຼຸດການເສຍຫາຍຂອງສິນຄ້າສົດ.",
  ),
  effects: [{ on: "coldStored", size: "spoilCut" }],
  buildYears: 1.5,
  takeUpYears: 1.0,
  physical: true,
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
      "Số liệu hao hụt sau thu hoạch từ báo chí không thống nhất; mức cắt giảm là ước đoán.",
      "Press figures on post-harvest loss disagree; the cut is judgement.",
      "ຕົວເລກສູນເສຍບໍ່ກົງກັນ; ສ່ວນຫຼຸດແມ່ນຄາດຄະເນ.",
    ),
    sources: ["E7.4"],
  },
};
