import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo5: Conflict = {
  id: "x-5",
  kind: "misprint",
  severity: "A",
  title: {
    vi: "Bảy tháng 2022: tin in đảo xuất khẩu và nhập khẩu",
    en: "First seven months of 2022: exports and imports swapped",
    lo: "ເຈັດເດືອນ 2022: ສະຫຼັບສົ່ງອອກ ແລະ ນຳເຂົ້າ",
  },
  text: {
    vi: "Tin ghi Việt Nam xuất sang Lào 586 triệu USD trong bảy tháng đầu 2022, nhưng sáu tháng mới đạt 309,4 triệu USD nên không thể. Số đúng là xuất 363 và nhập 586 triệu USD: hai số bị đảo.",
    en: "A report gives Vietnamese exports of 586 million USD for the first seven months of 2022, but six months had reached only 309.4 million, so this cannot be. The right reading is exports 363 and imports 586 million: the two were swapped.",
    lo: "ຂ່າວລະບຸຫວຽດນາມສົ່ງອອກໄປລາວ 586 ລ້ານ USD ໃນເຈັດເດືອນ 2022, ແຕ່ຫົກເດືອນໄດ້ພຽງ 309,4 ລ້ານ. ທີ່ຖືກແມ່ນສົ່ງອອກ 363 ແລະ ນຳເຂົ້າ 586 ລ້ານ USD.",
  },
  observations: ["m-0070", "m-0071"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 586000000,
      unit: "USD",
      label: {
        vi: "in là xuất khẩu",
        en: "printed as exports",
        lo: "ພິມເປັນສົ່ງອອກ",
      },
    },
    {
      value: 363000000,
      unit: "USD",
      label: {
        vi: "in là nhập khẩu",
        en: "printed as imports",
        lo: "ພິມເປັນນຳເຂົ້າ",
      },
    },
    {
      value: 309400000,
      unit: "USD",
      label: {
        vi: "xuất khẩu sáu tháng",
        en: "six-month exports",
        lo: "ສົ່ງອອກຫົກເດືອນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "en-vietnamplus-vn-vietnam-laos-enjoy-242-rise-in",
      locator: "Nội dung bài viết",
    },
    {
      source: "fr-vietnamplus-vn-vietnamlaos-le-commerce-bilateral-hausse-d",
      locator: "Nội dung bài viết",
    },
    {
      source: "en-vietnamplus-vn-vietnam-laos-trade-up-206-in",
      locator: "Nội dung bài viết",
    },
  ],
};
