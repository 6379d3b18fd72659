import type { Place } from "@bienmau/core/schema";

export const surveyT4Q1 = {
  id: "survey-t4-q1",
  kind: "survey-item",
  name: {
    vi: "Chất lượng hàng hóa xuất nhập khẩu được quản lý chặt chẽ",
    en: "Quality of traded goods is closely managed",
    lo: "ຄຸນນະພາບສິນຄ້າຖືກຄຸ້ມຄອງຢ່າງເຂັ້ມງວດ",
  },
  aliases: [
    "quản lý chặt chẽ",
    "chất lượng hàng hóa được quản lý chặt chẽ",
    "closely managed",
    "quality closely managed",
  ],
  within: ["survey-table-4"],
} satisfies Place;
