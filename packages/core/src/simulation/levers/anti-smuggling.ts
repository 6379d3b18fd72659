import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const antiSmuggling: LeverDescriptor = {
  id: "anti-smuggling",
  group: "formal-trade",
  name: text("Chống buôn lậu, gian lận thương mại", "Anti-smuggling", "ຕ້ານການລັກລອບ"),
  summary: text(
    "Chuyển phần chưa ghi nhận thành ghi nhận; thương mại thực không tăng.",
    "Moves unrecorded trade into the records; real trade does not grow.",
    "ຍ້າຍສ່ວນບໍ່ບັນທຶກເຂົ້າບັນທຶກ.",
  ),
  effects: [{ on: "uncovered", size: "1" }],
  buildYears: 0.0,
  takeUpYears: 1.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text("Cục Hải quan và Bộ Tài chính.", "Customs and the Ministry of Finance.", "ພາສີ ແລະ ກະຊວງການເງິນ."),
  fields: [
    {
      id: "smuggleShift",
      name: text(
        "Phần chưa ghi nhận chuyển thành ghi nhận",
        "Unrecorded trade that becomes recorded",
        "ສ່ວນທີ່ກາຍເປັນບັນທຶກ",
      ),
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
    sources: ["viet-lao-2022", "border-report-2021"],
  },
  note: text(
    "Chưa có tác động cho đến khi bạn tự nhập mức tác động.",
    "No effect until you enter its size yourself.",
    "ບໍ່ມີຜົນຈົນກວ່າທ່ານຈະປ້ອນຂະໜາດ.",
  ),
};
