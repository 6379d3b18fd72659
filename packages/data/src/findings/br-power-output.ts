import type { Finding } from "@bienmau/core/schema";

export const brPowerOutput: Finding = {
  id: "br-power-output",
  kind: "result",
  topics: ["energy"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Vùng biên giới góp khoảng 44% sản lượng điện cả nước, phần lớn từ phía Bắc.",
    en: "The border area supplies about 44% of national power, mostly from the north.",
    lo: "ເຂດຊາຍແດນສະໜອງປະມານ 44% ຂອງໄຟຟ້າທົ່ວປະເທດ ສ່ວນຫຼາຍພາກເໜືອ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.7, dòng 36–38",
    },
  ],
};
