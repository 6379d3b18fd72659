import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const logisticsCentre: LeverDescriptor = {
  id: "logistics-centre",
  group: "infrastructure",
  name: text("Trung tâm logistics", "Logistics centre", "ສູນໂລຈິສຕິກ"),
  summary: text(
    "Giảm cước, đưa kiểm hoá ra khỏi cửa khẩu: thêm làn, bớt thời gian phục vụ.",
    "Saves freight and moves inspection off the gate: one more lane, shorter service.",
    "ຫຼຸດຄ່າຂົນສົ່ງ ແລະ ຍ້າຍການກວດອອກຈາກດ່ານ.",
  ),
  effects: [
    { on: "logisticsSaving", size: "cLog" },
    { on: "serviceKept", size: "logService" },
    { on: "lanesAdded", size: "logLanes" },
  ],
  buildYears: 2.5,
  takeUpYears: 1.5,
  physical: true,
  needsPartner: false,
  whoMustAgree: text("UBND tỉnh quyết định.", "The province decides.", "ແຂວງຕັດສິນໃຈ."),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Chỉ có tuyên bố của đơn vị vận hành ở Lạng Sơn (giảm 20–30% thời gian thủ tục); mô hình dùng mức thấp hơn.",
      "Only an operator's claim at Lạng Sơn exists (20–30% less handling time); the model uses less.",
      "ມີແຕ່ຄຳກ່າວຂອງຜູ້ດຳເນີນງານ; ແບບຈຳລອງໃຊ້ໜ້ອຍກວ່າ.",
    ),
    sources: ["E7.5", "lang-son-2025"],
  },
};
