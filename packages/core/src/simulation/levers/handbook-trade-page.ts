import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const handbookTradePage: LeverDescriptor = {
  id: "handbook-trade-page",
  group: "digital",
  name: text(
    "Sổ tay song ngữ, trang thông tin thương mại",
    "Bilingual handbook and trade-information page",
    "ຄູ່ມືສອງພາສາ ແລະ ໜ້າຂໍ້ມູນການຄ້າ",
  ),
  summary: text(
    "Giúp doanh nghiệp đỡ chi phí tìm hiểu thủ tục.",
    "Saves firms the cost of finding out procedures.",
    "ຊ່ວຍຫຼຸດຄ່າຊອກຮູ້ຂັ້ນຕອນ.",
  ),
  effects: [{ on: "docKept", size: "infoCut" }],
  buildYears: 0.5,
  takeUpYears: 0.5,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Sở Công Thương, doanh nghiệp.",
    "Department of Industry and Trade, firms.",
    "ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ, ບໍລິສັດ.",
  ),
  fields: [
    {
      id: "infoCut",
      name: text("Mức giảm chi phí giấy tờ", "Cut of paperwork cost", "ການຫຼຸດຄ່າເອກະສານ"),
      unit: "1",
      min: 0,
      max: 1,
      default: undefined,
    },
  ],
  evidence: {
    grade: "-",
    text: text(
      "Nguồn có nêu giải pháp này nhưng không có bằng chứng về mức tác động; mặc định bằng 0.",
      "The sources name this measure but give no usable size; its default effect is 0.",
      "ແຫຼ່ງຂໍ້ມູນກ່າວເຖິງ ແຕ່ບໍ່ມີຫຼັກຖານຂະໜາດ; ຄ່າຕັ້ງຕົ້ນ 0.",
    ),
    sources: ["viet-lao-2022"],
  },
  note: text(
    "Chưa có tác động cho đến khi bạn tự nhập mức tác động.",
    "No effect until you enter its size yourself.",
    "ບໍ່ມີຜົນຈົນກວ່າທ່ານຈະປ້ອນຂະໜາດ.",
  ),
};
