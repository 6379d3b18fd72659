import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const lanes: LeverDescriptor = {
  id: "lanes",
  group: "infrastructure",
  name: text("Thêm làn xe thông quan", "More clearance lanes", "ເພີ່ມຊ່ອງກວດ"),
  summary: text(
    "Tăng năng lực cửa khẩu; ở Điện Biên chủ yếu quan trọng từ khoảng năm 2030.",
    "Raises gate capacity; at Điện Biên it matters mostly from about 2030.",
    "ເພີ່ມຄວາມສາມາດດ່ານ; ສຳຄັນແຕ່ປະມານ 2030.",
  ),
  effects: [{ on: "lanesAdded", size: "laneAdd" }],
  buildYears: 1.0,
  takeUpYears: 0.2,
  physical: true,
  needsPartner: false,
  whoMustAgree: text("UBND tỉnh quyết định.", "The province decides.", "ແຂວງຕັດສິນໃຈ."),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Số làn hiện có là giả định, cần đo thực tế.",
      "The present number of lanes is assumed and must be measured.",
      "ຈຳນວນຊ່ອງປັດຈຸບັນແມ່ນສົມມຸດ.",
    ),
    sources: ["expert"],
  },
};
