import type { ShockDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";
import { isOn, SPELL_FIELDS } from "./_spell.ts";

export const rainySeason: ShockDescriptor = {
  id: "rainy-season",
  name: text("Mưa lũ gây tắc đường", "Rainy-season road cuts", "ຝົນຕົກທາງຂາດ"),
  summary: text(
    "Số ngày tắc đường tăng gấp nhiều lần so với bình thường.",
    "More days of closed roads than usual.",
    "ມື້ທາງປິດຫຼາຍກວ່າປົກກະຕິ.",
  ),
  fields: [
    ...SPELL_FIELDS,
    {
      id: "factor",
      name: text("Số ngày tắc nhân với", "Closed days times", "ມື້ປິດຄູນດ້ວຍ"),
      unit: "1",
      min: 1,
      max: 10,
      default: 3,
    },
  ],
  paths: (fields, year): Record<string, number> => ({ rainFactor: isOn(fields, year) ? (fields["factor"] ?? 1) : 1 }),
  evidence: {
    grade: "d",
    text: text(
      "Mức tăng cước lấy từ nghiên cứu đường núi ở Cô-lôm-bi-a; số ngày là giả định.",
      "The freight increase comes from a Colombian mountain road; the days are assumed.",
      "ຄ່າຂົນສົ່ງຈາກການສຶກສາໂກລົມເບຍ; ມື້ແມ່ນສົມມຸດ.",
    ),
    sources: ["E3.8"],
  },
};
