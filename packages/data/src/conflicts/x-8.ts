import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo8: Conflict = {
  id: "x-8",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "Mười tháng 2025: 2,5 hay 2,3 tỷ USD",
    en: "Ten months of 2025: 2.5 or 2.3 billion",
    lo: "ສິບເດືອນ 2025: 2,5 ຫຼື 2,3 ຕື້",
  },
  text: {
    vi: "Phía Việt Nam ghi khoảng 2,5 tỷ USD, phía Lào ghi 2,3 tỷ USD cho mười tháng đầu 2025. Khác nhau do thống kê của hai nước; luôn nêu rõ phía nào.",
    en: "The Vietnamese side has about 2.5 billion USD for the first ten months of 2025, the Lao side 2.3 billion. The two countries’ statistics differ; the side is always named.",
    lo: "ຝ່າຍຫວຽດນາມລະບຸປະມານ 2,5 ຕື້ USD, ຝ່າຍລາວ 2,3 ຕື້ USD ສຳລັບສິບເດືອນ 2025. ສະຖິຕິສອງປະເທດຕ່າງກັນ.",
  },
  observations: ["m-0128", "m-0130"],
  preferred: ["m-0128"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 2500000000,
      unit: "USD",
      label: {
        vi: "phía Việt Nam (khoảng)",
        en: "Vietnamese side (about)",
        lo: "ຝ່າຍຫວຽດນາມ (ປະມານ)",
      },
    },
    {
      value: 2300000000,
      unit: "USD",
      label: {
        vi: "phía Lào",
        en: "Lao side",
        lo: "ຝ່າຍລາວ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dantri-com-vn",
      locator: "Nội dung bài viết",
    },
    {
      source: "plenglish-com",
      locator: "Nội dung bài viết",
    },
  ],
};
