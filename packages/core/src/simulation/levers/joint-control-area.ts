import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const jointControlArea: LeverDescriptor = {
  id: "joint-control-area",
  group: "infrastructure",
  name: text("Khu kiểm soát liên hợp", "Joint control area", "ເຂດກວດກາຮ່ວມ"),
  summary: text(
    "Một điểm dừng thay cho hai: giảm thời gian thông quan và thời gian phục vụ.",
    "One stop instead of two: less clearance and service time.",
    "ຢຸດຈຸດດຽວແທນສອງ: ຫຼຸດເວລາ.",
  ),
  effects: [
    { on: "clearKept", size: "jointCut" },
    { on: "serviceKept", size: "jointService*jointCut" },
  ],
  buildYears: 2.0,
  takeUpYears: 1.0,
  physical: true,
  needsPartner: true,
  whoMustAgree: text(
    "Hải quan hai bên; phía bạn phải đồng ý.",
    "Customs of both sides; the other side must agree.",
    "ພາສີສອງຝ່າຍ; ຝ່າຍຄູ່ຮ່ວມຕ້ອງເຫັນດີ.",
  ),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Gần nhất là nghiên cứu nhân quả ở En Xan-va-đo; mức cho Tây Trang là ước đoán.",
      "The nearest causal study is of El Salvador; the size here is judgement.",
      "ການສຶກສາທີ່ໃກ້ທີ່ສຸດແມ່ນເອນຊານວາດໍ; ຂະໜາດແມ່ນຄາດຄະເນ.",
    ),
    sources: ["E4.6", "E4.9"],
  },
};
