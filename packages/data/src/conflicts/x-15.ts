import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo15: Conflict = {
  id: "x-15",
  kind: "growth-does-not-fit",
  severity: "B",
  title: {
    vi: "Kim ngạch qua Lào Cai nửa đầu 2024 và 2025 không khớp nhau",
    en: "Trade via Lào Cai in the first halves of 2024 and 2025 does not fit",
    lo: "ມູນຄ່າຜ່ານ Lào Cai ເຄິ່ງຕົ້ນ 2024 ແລະ 2025 ບໍ່ກົງກັນ",
  },
  text: {
    vi: "Một nguồn ghi 662 triệu USD cho nửa đầu 2025, giảm 39%; nguồn khác ghi 1.570 triệu USD cho nửa đầu 2024, khi đó mức giảm phải là 57,83%. Hai nguồn có lẽ tính trên phạm vi hàng hóa khác nhau và không nói rõ, nên không so sánh hai giá trị này với nhau.",
    en: "One source has 662 million USD for the first half of 2025, down 39%; another has 1,570 million for the first half of 2024, which would make it −57.83%. They probably count different goods without saying so, and the two levels are not compared.",
    lo: "ແຫຼ່ງໜຶ່ງລະບຸ 662 ລ້ານ USD ສຳລັບເຄິ່ງຕົ້ນ 2025, ຫຼຸດ 39%; ອີກແຫຼ່ງ 1.570 ລ້ານ USD ສຳລັບເຄິ່ງຕົ້ນ 2024, ຈຶ່ງຄວນຫຼຸດ 57,83%. ອາດນັບສິນຄ້າຄົນລະຂອບເຂດ.",
  },
  observations: ["m-0358", "m-0405"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 662000000,
      unit: "USD",
      label: {
        vi: "nửa đầu 2025",
        en: "first half of 2025",
        lo: "ເຄິ່ງຕົ້ນ 2025",
      },
    },
    {
      value: 1570000000,
      unit: "USD",
      label: {
        vi: "nửa đầu 2024",
        en: "first half of 2024",
        lo: "ເຄິ່ງຕົ້ນ 2024",
      },
    },
    {
      value: -39,
      unit: "percent",
      label: {
        vi: "mức thay đổi in trong bài",
        en: "change as printed",
        lo: "ການປ່ຽນແປງທີ່ພິມ",
      },
    },
    {
      value: -57.8343949044586,
      unit: "percent",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "kinhtekhoinghiep-com",
      locator: "Nội dung bài viết",
    },
    {
      source: "einpresswire-com-article-723752023-import-export-turnover-th",
      locator: "Nội dung bài viết",
    },
  ],
};
