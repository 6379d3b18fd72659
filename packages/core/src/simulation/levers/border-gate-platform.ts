import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const borderGatePlatform: LeverDescriptor = {
  id: "border-gate-platform",
  group: "digital",
  name: text(
    "Nền tảng cửa khẩu số, điều tiết xe từ xa",
    "Digital border-gate platform and remote truck dispatch",
    "ແພລດຟອມດ່ານດິຈິຕອນ",
  ),
  summary: text("Xe đến đều hơn, bớt dồn vào cao điểm.", "Trucks arrive more evenly.", "ລົດມາສະໝ່ຳສະເໝີຂຶ້ນ."),
  effects: [
    { on: "gapsKept", size: "platCa" },
    { on: "peakKept", size: "platSmooth" },
  ],
  buildYears: 0.5,
  takeUpYears: 0.5,
  physical: false,
  needsPartner: false,
  whoMustAgree: text("UBND tỉnh quyết định.", "The province decides.", "ແຂວງຕັດສິນໃຈ."),
  fields: [
    {
      id: "platCa",
      name: text("Mức giảm biến động xe đến", "Cut of arrival variability", "ການຫຼຸດຄວາມຜັນຜວນ"),
      unit: "1",
      min: 0,
      max: 1,
      default: undefined,
    },
    {
      id: "platSmooth",
      name: text("Mức san cao điểm", "Smoothing of peaks", "ການກະຈາຍ"),
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
    sources: ["lang-son-2025"],
  },
  note: text(
    "Chưa có tác động cho đến khi bạn tự nhập mức tác động.",
    "No effect until you enter its size yourself.",
    "ບໍ່ມີຜົນຈົນກວ່າທ່ານຈະປ້ອນຂະໜາດ.",
  ),
};
