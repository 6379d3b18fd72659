import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const priorityLane: LeverDescriptor = {
  id: "priority-lane",
  group: "customs",
  name: text("Làn ưu tiên cho hàng tươi sống", "Priority lane for perishables", "ຊ່ອງບູລິມະສິດສິນຄ້າສົດ"),
  summary: text(
    "Chuyển thời gian chờ từ hàng tươi sang hàng khác; tổng thời gian chờ không đổi.",
    "Moves waiting from perishables to other goods; total waiting stays.",
    "ຍ້າຍການລໍຈາກສິນຄ້າສົດໄປອື່ນ.",
  ),
  effects: [{ on: "prioritised", size: "1" }],
  buildYears: 0.0,
  takeUpYears: 0.2,
  physical: false,
  needsPartner: false,
  whoMustAgree: text("Cục Hải quan và Bộ Tài chính.", "Customs and the Ministry of Finance.", "ພາສີ ແລະ ກະຊວງການເງິນ."),
  fields: [],
  evidence: {
    grade: "-",
    text: text(
      "Suy ra từ công thức hàng đợi, không thêm con số nào.",
      "Follows from the queue's own arithmetic; no new number.",
      "ມາຈາກສູດຄິວ ບໍ່ມີຕົວເລກໃໝ່.",
    ),
    sources: ["lang-son-2025"],
  },
};
