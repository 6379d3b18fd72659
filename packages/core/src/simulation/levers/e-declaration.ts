import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const eDeclaration: LeverDescriptor = {
  id: "e-declaration",
  group: "customs",
  name: text("Khai hải quan điện tử", "E-declaration", "ການແຈ້ງພາສີເອເລັກໂຕຣນິກ"),
  summary: text(
    "Chuyển nốt số tờ khai giấy sang điện tử.",
    "Moves the remaining paper declarations online.",
    "ຍ້າຍໃບແຈ້ງເຈ້ຍທີ່ເຫຼືອໄປອອນລາຍ.",
  ),
  effects: [
    { on: "docKept", size: "paperShare" },
    { on: "serviceKept", size: "paperShare" },
  ],
  buildYears: 0.5,
  takeUpYears: 0.5,
  physical: false,
  needsPartner: false,
  whoMustAgree: text("Cục Hải quan và Bộ Tài chính.", "Customs and the Ministry of Finance.", "ພາສີ ແລະ ກະຊວງການເງິນ."),
  fields: [],
  evidence: {
    grade: "a",
    text: text(
      "Tính từ số tờ khai điện tử và trực tiếp năm 2024 của Điện Biên.",
      "Computed from Điện Biên's electronic and direct declarations of 2024.",
      "ຄິດໄລ່ຈາກໃບແຈ້ງປີ 2024 ຂອງດຽນບຽນ.",
    ),
    sources: ["dien-bien-2025"],
  },
  note: text(
    "Dư địa chỉ còn 0,75% số tờ khai (90 trên 11.990 năm 2024), nên thanh trượt này gần như không làm thay đổi kết quả.",
    "Only 0.75% of declarations are left (90 of 11,990 in 2024), so this slider changes almost nothing.",
    "ເຫຼືອພຽງ 0,75% ຂອງໃບແຈ້ງ (90 ໃນ 11.990 ປີ 2024), ດັ່ງນັ້ນແຖບນີ້ແທບບໍ່ປ່ຽນຫຍັງ.",
  ),
};
