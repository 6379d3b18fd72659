import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const singleWindow: LeverDescriptor = {
  id: "single-window",
  group: "customs",
  name: text(
    "Cơ chế một cửa, trao đổi dữ liệu với nước bạn (Lào)",
    "Single window and data exchange with the partner (Laos)",
    "ປະຕູດຽວ ແລະ ແລກປ່ຽນຂໍ້ມູນກັບຄູ່ຮ່ວມ (ລາວ)",
  ),
  summary: text(
    "Giảm chi phí giấy tờ, thời gian thông quan và thời gian phục vụ.",
    "Cuts paperwork cost, clearance time and service time.",
    "ຫຼຸດຄ່າເອກະສານ ແລະ ເວລາ.",
  ),
  effects: [
    { on: "docKept", size: "swCut" },
    { on: "clearKept", size: "swCut" },
    { on: "serviceKept", size: "swService" },
  ],
  buildYears: 1.0,
  takeUpYears: 1.0,
  physical: false,
  needsPartner: true,
  whoMustAgree: text(
    "Hải quan hai bên; phía bạn phải đồng ý.",
    "Customs of both sides; the other side must agree.",
    "ພາສີສອງຝ່າຍ; ຝ່າຍຄູ່ຮ່ວມຕ້ອງເຫັນດີ.",
  ),
  fields: [],
  evidence: {
    grade: "c",
    text: text(
      "So sánh giữa các nước và nghiên cứu ở Cốt-xta Ri-ca, En Xan-va-đo.",
      "Cross-country work and studies of Costa Rica and El Salvador.",
      "ການປຽບທຽບລະຫວ່າງປະເທດ ແລະ ການສຶກສາໃນອາເມລິກາກາງ.",
    ),
    sources: ["E4.2", "E4.6", "E4.7"],
  },
};
