import type { Finding } from "@bienmau/core/schema";

export const brNoPowerVillages: Finding = {
  id: "br-no-power-villages",
  kind: "difficulty",
  topics: ["energy", "people"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Khoảng 10,52% thôn biên giới chưa có điện lưới quốc gia, nhất là vùng núi phía Bắc và miền Trung.",
    en: "About 10.52% of border villages have no national grid power, mainly in the northern and central mountains.",
    lo: "ປະມານ 10,52% ບ້ານຊາຍແດນຍັງບໍ່ມີໄຟຟ້າ ໂດຍສະເພາະເຂດພູພາກເໜືອ ແລະ ກາງ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.3, dòng 49",
    },
  ],
};
