import type { Finding } from "@bienmau/core/schema";

export const brGrowthKept: Finding = {
  id: "br-growth-kept",
  kind: "result",
  topics: ["covid"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Năm 2020, dù có dịch, hầu hết tỉnh biên giới vẫn tăng trưởng dương; nửa đầu 2021 tất cả tăng trưởng dương.",
    en: "In 2020 nearly all border provinces still grew despite the pandemic; in the first half of 2021 all did.",
    lo: "ປີ 2020 ແຂວງຊາຍແດນເກືອບທັງໝົດເຕີບໂຕ; ເຄິ່ງປີ 2021 ທຸກແຂວງເຕີບໂຕ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.2, dòng 13–16",
    },
  ],
};
