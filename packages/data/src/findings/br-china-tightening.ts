import type { Finding } from "@bienmau/core/schema";

export const brChinaTightening: Finding = {
  id: "br-china-tightening",
  kind: "cause",
  topics: ["markets", "goods-quality"],
  about: ["viet-nam", "china"],
  text: {
    vi: "Từ năm 2018 Trung Quốc siết thực thi quy định biên giới với nông thủy sản: giám sát, truy xuất, bao gói, vệ sinh an toàn thực phẩm.",
    en: "Since 2018 China has enforced its border rules on farm and fishery goods more strictly: supervision, traceability, packaging, food safety.",
    lo: "ແຕ່ 2018 ຈີນເຂັ້ມງວດລະບຽບສິນຄ້າກະສິກຳ ແລະ ປາ: ກວດກາ, ສືບຄົ້ນ, ຫຸ້ມຫໍ່, ຄວາມປອດໄພອາຫານ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.d, dòng 71",
    },
  ],
};
