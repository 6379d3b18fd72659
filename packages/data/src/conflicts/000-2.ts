import type { Conflict } from "@bienmau/core/schema";

export const conflict000No2: Conflict = {
  id: "000-2",
  kind: "parts-do-not-add-up",
  severity: "A",
  title: {
    vi: "Xuất khẩu 2023 (Bảng 3): 13 mặt hàng cộng lại không bằng tổng",
    en: "Exports 2023 (Table 3): the 13 rows do not add up to the total",
    lo: "ສົ່ງອອກປີ 2023 (ຕາຕະລາງ 3): 13 ລາຍການລວມກັນບໍ່ເທົ່າຍອດລວມ",
  },
  text: {
    vi: "Bảng 3 in tổng xuất khẩu 2023 là 100,96 triệu USD, nhưng 13 mặt hàng cộng lại chỉ được 84,96 triệu USD, còn 16 triệu USD chưa rõ mặt hàng. Tổng khớp với Bảng 2 nên được giữ; từng mặt hàng giữ như bài viết in.",
    en: "Table 3 prints total exports of 100.96 million USD for 2023, but its 13 rows add up to 84.96 million; 16 million USD is not allocated. The total agrees with Table 2 and is kept; each row stays as printed.",
    lo: "ຕາຕະລາງ 3 ພິມຍອດສົ່ງອອກປີ 2023 ເປັນ 100,96 ລ້ານ USD, ແຕ່ 13 ລາຍການລວມກັນໄດ້ພຽງ 84,96 ລ້ານ USD; ອີກ 16 ລ້ານ USD ບໍ່ຮູ້ວ່າເປັນສິນຄ້າໃດ. ຍອດລວມກົງກັບຕາຕະລາງ 2 ຈຶ່ງຮັກສາໄວ້.",
  },
  observations: [
    "s000-0102",
    "s000-0108",
    "s000-0114",
    "s000-0120",
    "s000-0126",
    "s000-0132",
    "s000-0138",
    "s000-0144",
    "s000-0150",
    "s000-0156",
    "s000-0162",
    "s000-0168",
    "s000-0174",
    "s000-0103",
    "s000-0109",
    "s000-0115",
    "s000-0121",
    "s000-0127",
    "s000-0133",
    "s000-0139",
    "s000-0145",
    "s000-0151",
    "s000-0157",
    "s000-0163",
    "s000-0169",
    "s000-0175",
  ],
  preferred: ["s000-0030"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 100960000,
      unit: "USD",
      label: {
        vi: "tổng in trong bảng",
        en: "printed total",
        lo: "ຍອດລວມທີ່ພິມ",
      },
    },
    {
      value: 84960000,
      unit: "USD",
      label: {
        vi: "cộng 13 mặt hàng",
        en: "sum of the 13 rows",
        lo: "ລວມ 13 ລາຍການ",
      },
    },
    {
      value: 16000000,
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
      locator: "Mục 4.1, Bảng 3, xuất khẩu 2023 (dòng 654–692)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 2, hàng xuất khẩu, cột 2023 (dòng 432)",
    },
  ],
};
