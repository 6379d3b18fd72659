import type { Conflict } from "@bienmau/core/schema";

export const conflict000No1: Conflict = {
  id: "000-1",
  kind: "parts-do-not-add-up",
  severity: "A",
  title: {
    vi: "Xuất khẩu 2022 (Bảng 3): 13 mặt hàng cộng lại không bằng tổng",
    en: "Exports 2022 (Table 3): the 13 rows do not add up to the total",
    lo: "ສົ່ງອອກປີ 2022 (ຕາຕະລາງ 3): 13 ລາຍການລວມກັນບໍ່ເທົ່າຍອດລວມ",
  },
  text: {
    vi: "Bảng 3 in tổng xuất khẩu 2022 là 78 triệu USD, nhưng 13 mặt hàng cộng lại chỉ được 68 triệu USD, còn 10 triệu USD không rõ thuộc mặt hàng nào. Tổng 78 triệu USD khớp với Bảng 2 nên được giữ; từng mặt hàng giữ như bài viết in.",
    en: "Table 3 prints total exports of 78 million USD for 2022, but its 13 rows add up to 68 million; 10 million USD is not allocated to any row. The total agrees with Table 2 and is kept; each row stays as printed.",
    lo: "ຕາຕະລາງ 3 ພິມຍອດສົ່ງອອກປີ 2022 ເປັນ 78 ລ້ານ USD, ແຕ່ 13 ລາຍການລວມກັນໄດ້ພຽງ 68 ລ້ານ USD; ອີກ 10 ລ້ານ USD ບໍ່ຮູ້ວ່າເປັນສິນຄ້າໃດ. ຍອດລວມກົງກັບຕາຕະລາງ 2 ຈຶ່ງຮັກສາໄວ້.",
  },
  observations: [
    "s000-0100",
    "s000-0106",
    "s000-0112",
    "s000-0118",
    "s000-0124",
    "s000-0130",
    "s000-0136",
    "s000-0142",
    "s000-0148",
    "s000-0154",
    "s000-0160",
    "s000-0166",
    "s000-0172",
    "s000-0101",
    "s000-0107",
    "s000-0113",
    "s000-0119",
    "s000-0125",
    "s000-0131",
    "s000-0137",
    "s000-0143",
    "s000-0149",
    "s000-0155",
    "s000-0161",
    "s000-0167",
    "s000-0173",
  ],
  preferred: ["s000-0029"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 78000000,
      unit: "USD",
      label: {
        vi: "tổng in trong bảng",
        en: "printed total",
        lo: "ຍອດລວມທີ່ພິມ",
      },
    },
    {
      value: 68000000,
      unit: "USD",
      label: {
        vi: "cộng 13 mặt hàng",
        en: "sum of the 13 rows",
        lo: "ລວມ 13 ລາຍການ",
      },
    },
    {
      value: 10000000,
      unit: "USD",
      label: {
        vi: "phần chưa phân bổ",
        en: "not allocated",
        lo: "ສ່ວນທີ່ບໍ່ໄດ້ຈັດສັນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 3, xuất khẩu 2022 (dòng 654–692)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 2, hàng xuất khẩu, cột 2022 (dòng 432)",
    },
  ],
};
