import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const bondedWarehouseYard: LeverDescriptor = {
  id: "bonded-warehouse-yard",
  group: "infrastructure",
  name: text("Kho ngoại quan, bãi tập kết hàng", "Bonded warehouse and yard", "ສາງພາສີ ແລະ ເດີ່ນສິນຄ້າ"),
  summary: text(
    "Giảm chi phí giấy tờ, san bớt cao điểm mùa vụ.",
    "Cuts paperwork cost and evens out seasonal peaks.",
    "ຫຼຸດຄ່າເອກະສານ ແລະ ກະຈາຍຊ່ວງໜາແໜ້ນ.",
  ),
  effects: [
    { on: "docKept", size: "yardDoc" },
    { on: "peakKept", size: "yardSmooth" },
  ],
  buildYears: 1.5,
  takeUpYears: 1.0,
  physical: true,
  needsPartner: false,
  whoMustAgree: text("UBND tỉnh quyết định.", "The province decides.", "ແຂວງຕັດສິນໃຈ."),
  fields: [],
  evidence: {
    grade: "d",
    text: text("Mức tác động là ước đoán của chuyên gia.", "The size is expert judgement.", "ຂະໜາດແມ່ນການຄາດຄະເນ."),
    sources: ["expert"],
  },
};
