import type { Finding } from "@bienmau/core/schema";

export const brPowerProgrammeUnfinished: Finding = {
  id: "br-power-programme-unfinished",
  kind: "cause",
  topics: ["energy", "finance"],
  about: ["viet-nam"],
  text: {
    vi: "Chương trình điện nông thôn, miền núi, hải đảo 2016–2020 chưa đạt mục tiêu vì thiếu vốn, nhiều thôn bản vẫn chưa có điện lưới.",
    en: "The rural power programme of 2016–2020 missed its goals for want of funds, leaving many villages without grid power.",
    lo: "ໂຄງການໄຟຟ້າຊົນນະບົດ 2016–2020 ບໍ່ບັນລຸເປົ້າຍ້ອນຂາດທຶນ ບ້ານຫຼາຍແຫ່ງຍັງບໍ່ມີໄຟ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.a, dòng 60",
    },
  ],
};
