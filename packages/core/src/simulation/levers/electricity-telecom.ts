import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const electricityTelecom: LeverDescriptor = {
  id: "electricity-telecom",
  group: "infrastructure",
  name: text("Điện và viễn thông vùng biên", "Electricity and telecom reach", "ໄຟຟ້າ ແລະ ໂທລະຄົມຊາຍແດນ"),
  summary: text(
    "Nâng trần cho kho lạnh và xúc tiến số ở nơi thiếu điện, mạng.",
    "Raises the ceilings of cold storage and digital promotion where power or network is missing.",
    "ຍົກເພດານຫ້ອງເຢັນ ແລະ ດິຈິຕອນ.",
  ),
  effects: [{ on: "electrified", size: "1" }],
  buildYears: 2.0,
  takeUpYears: 1.0,
  physical: true,
  needsPartner: false,
  whoMustAgree: text("UBND tỉnh quyết định.", "The province decides.", "ແຂວງຕັດສິນໃຈ."),
  fields: [
    {
      id: "powerReach",
      name: text("Mức phủ điện hiện nay cho kho lạnh", "Present electricity reach for cold storage", "ການເຂົ້າເຖິງໄຟຟ້າ"),
      unit: "1",
      min: 0,
      max: 1,
      default: undefined,
    },
    {
      id: "netReach",
      name: text(
        "Mức phủ mạng hiện nay cho xúc tiến số",
        "Present network reach for digital promotion",
        "ການເຂົ້າເຖິງເຄືອຂ່າຍ",
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
    sources: ["border-report-2021"],
  },
  note: text(
    "Chưa có tác động cho đến khi bạn tự nhập mức tác động.",
    "No effect until you enter its size yourself.",
    "ບໍ່ມີຜົນຈົນກວ່າທ່ານຈະປ້ອນຂະໜາດ.",
  ),
};
