import type { Finding } from "@bienmau/core/schema";

export const brInformalExportsChina: Finding = {
  id: "br-informal-exports-china",
  kind: "difficulty",
  topics: ["exchange-modes", "markets"],
  about: ["viet-nam", "china"],
  text: {
    vi: "Nông sản vẫn đi tiểu ngạch sang Trung Quốc, gây ùn ứ khi Trung Quốc siết thực thi từ 2018 (truy xuất, đóng gói, vệ sinh).",
    en: "Farm goods still go small-scale to China, piling up once China tightened enforcement from 2018 (traceability, packaging, hygiene).",
    lo: "ສິນຄ້າກະສິກຳຍັງໄປແບບຂະໜາດນ້ອຍສູ່ຈີນ, ແອອັດເມື່ອຈີນເຂັ້ມງວດແຕ່ 2018.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.2, dòng 46; §I.3.1.d, dòng 71–72",
    },
  ],
};
