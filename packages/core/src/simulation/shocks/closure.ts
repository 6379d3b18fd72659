import type { ShockDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";
import { isOn, SPELL_FIELDS } from "./_spell.ts";

export const closure: ShockDescriptor = {
  id: "closure",
  name: text("Đóng cửa khẩu (như năm 2021)", "Closure (as in 2021)", "ການປິດດ່ານ (ຄືປີ 2021)"),
  summary: text(
    "Năng lực cửa khẩu giảm mạnh trong một số tuần mỗi năm.",
    "Gate capacity drops sharply for some weeks of the year.",
    "ຄວາມສາມາດດ່ານຫຼຸດແຮງໃນບາງອາທິດ.",
  ),
  fields: [
    ...SPELL_FIELDS,
    {
      id: "weeks",
      name: text("Số tuần mỗi năm", "Weeks a year", "ຈຳນວນອາທິດຕໍ່ປີ"),
      unit: "week",
      min: 0,
      max: 52,
      default: 8,
    },
    {
      id: "capacityLeft",
      name: text("Năng lực còn lại", "Capacity left", "ຄວາມສາມາດທີ່ເຫຼືອ"),
      unit: "1",
      min: 0.05,
      max: 1,
      default: 0.3,
    },
  ],
  paths: (fields, year): Record<string, number> => ({
    shockWeeks: isOn(fields, year) ? (fields["weeks"] ?? 0) : 0,
    closedCap: fields["capacityLeft"] ?? 0.3,
  }),
  evidence: {
    grade: "d",
    text: text(
      "Cuối 2021 năng lực ở Lạng Sơn giảm còn 300–400 xe mỗi ngày; mức cho tuyến khác là ước đoán.",
      "In late 2021 capacity at Lạng Sơn fell to 300–400 vehicles a day; for other corridors it is judgement.",
      "ທ້າຍ 2021 ຄວາມສາມາດລ້າງເຊີນຫຼຸດເຫຼືອ 300–400 ຄັນຕໍ່ມື້.",
    ),
    sources: ["E9.1"],
  },
};
