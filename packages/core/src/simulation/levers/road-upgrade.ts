import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const roadUpgrade: LeverDescriptor = {
  id: "road-upgrade",
  group: "infrastructure",
  name: text(
    "Nâng cấp quốc lộ 279, 12 và đường nối cửa khẩu",
    "Upgrade of roads 279 and 12 and access roads",
    "ປັບປຸງທາງ 279, 12 ແລະ ທາງເຂົ້າດ່ານ",
  ),
  summary: text(
    "Giảm cước, thời gian đi đường và số ngày tắc do mưa.",
    "Cuts freight, road time and days lost to rain.",
    "ຫຼຸດຄ່າຂົນສົ່ງ, ເວລາ ແລະ ມື້ທາງປິດຍ້ອນຝົນ.",
  ),
  effects: [{ on: "roadWorks", size: "1" }],
  buildYears: 2.5,
  takeUpYears: 1.0,
  physical: true,
  needsPartner: false,
  whoMustAgree: text(
    "Bộ Xây dựng (đường bộ), UBND tỉnh; vốn ngân sách.",
    "Ministry in charge of roads, the province; public funds.",
    "ກະຊວງທີ່ຮັບຜິດຊອບທາງ ແລະ ແຂວງ; ງົບປະມານລັດ.",
  ),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Nghiên cứu ở Chi-lê và Cô-lôm-bi-a cho thấy nâng cấp đường sẵn có làm tăng xuất khẩu ít; phần chi phí nằm trên đoạn đường này là ước đoán.",
      "Studies of Chile and Colombia find small gains from upgrading existing roads; the share of cost on this stretch is judgement.",
      "ການສຶກສາຢູ່ຊີເລ ແລະ ໂກລົມເບຍ ພົບຜົນໜ້ອຍ; ສ່ວນຕົ້ນທຶນແມ່ນຄາດຄະເນ.",
    ),
    sources: ["E3.2", "E3.3", "E3.8"],
  },
};
