import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const borderMarkets: LeverDescriptor = {
  id: "border-markets",
  group: "formal-trade",
  name: text("Chợ biên giới", "Border markets", "ຕະຫຼາດຊາຍແດນ"),
  summary: text(
    "Tăng buôn bán nhỏ lẻ của cư dân biên giới.",
    "More small-scale trade of border residents.",
    "ເພີ່ມການຄ້ານ້ອຍຂອງຊາວຊາຍແດນ.",
  ),
  effects: [{ on: "marketTrade", size: "1" }],
  buildYears: 1.0,
  takeUpYears: 1.0,
  physical: true,
  needsPartner: false,
  whoMustAgree: text("UBND tỉnh quyết định.", "The province decides.", "ແຂວງຕັດສິນໃຈ."),
  fields: [
    {
      id: "marketGain",
      name: text("Mức tăng thương mại nhỏ lẻ", "Rise of small-scale trade", "ການເພີ່ມການຄ້ານ້ອຍ"),
      unit: "1",
      min: 0,
      max: 5,
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
    sources: ["dien-bien-2025", "viet-lao-2022", "border-report-2021"],
  },
  note: text(
    "Chưa có tác động cho đến khi bạn tự nhập mức tác động.",
    "No effect until you enter its size yourself.",
    "ບໍ່ມີຜົນຈົນກວ່າທ່ານຈະປ້ອນຂະໜາດ.",
  ),
};
