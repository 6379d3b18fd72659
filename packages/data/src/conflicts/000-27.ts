import type { Conflict } from "@bienmau/core/schema";

export const conflict000No27: Conflict = {
  id: "000-27",
  kind: "wording",
  severity: "B",
  title: {
    vi: "Thặng dư thương mại “ổn định”",
    en: "A “stable” trade surplus",
    lo: "ການເກີນດຸນ “ໝັ້ນຄົງ”",
  },
  text: {
    vi: "Bài viết gọi thặng dư là ổn định, nhưng tính từ Bảng 2 thặng dư là 42,76, rồi 72,58, rồi 50,00 triệu USD: luôn dương chứ không ổn định.",
    en: "The paper calls the surplus stable; from Table 2 it is 42.76, then 72.58, then 50.00 million USD: positive every year, not stable.",
    lo: "ບົດເອີ້ນການເກີນດຸນວ່າໝັ້ນຄົງ; ຈາກຕາຕະລາງ 2 ແມ່ນ 42,76, 72,58 ແລະ 50,00 ລ້ານ USD: ເປັນບວກທຸກປີ ແຕ່ບໍ່ໝັ້ນຄົງ.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 42760000,
      unit: "USD",
      label: {
        vi: "2022",
        en: "2022",
        lo: "2022",
      },
    },
    {
      value: 72580000,
      unit: "USD",
      label: {
        vi: "2023",
        en: "2023",
        lo: "2023",
      },
    },
    {
      value: 50000000,
      unit: "USD",
      label: {
        vi: "2024",
        en: "2024",
        lo: "2024",
      },
    },
  ],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1 (dòng 723)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 2 (dòng 430–434)",
    },
  ],
};
