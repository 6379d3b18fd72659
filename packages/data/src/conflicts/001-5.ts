import type { Conflict } from "@bienmau/core/schema";

export const conflict001No5: Conflict = {
  id: "001-5",
  kind: "growth-does-not-fit",
  severity: "B",
  title: {
    vi: "Hai tháng đầu 2022: tăng 13,7% hay 12,7%",
    en: "First two months of 2022: +13.7% or +12.7%",
    lo: "ສອງເດືອນຕົ້ນປີ 2022: ເພີ່ມ 13,7% ຫຼື 12,7%",
  },
  text: {
    vi: "Bài viết in mức tăng 13,7%, nhưng hai chiều xuất (+46,5%) và nhập (−25,4%) gộp lại chỉ cho khoảng 12,7%. Kim ngạch 243,2 triệu USD khớp với hai phần nên được giữ; riêng mức tăng thì nghi vấn.",
    en: "The article prints +13.7%, but the two flows (exports +46.5%, imports −25.4%) together give about 12.7%. The level of 243.2 million USD fits its parts and is kept; the growth rate is doubtful.",
    lo: "ບົດພິມເພີ່ມ 13,7%, ແຕ່ສອງທິດ (ສົ່ງອອກ +46,5%, ນຳເຂົ້າ −25,4%) ລວມກັນໃຫ້ປະມານ 12,7%. ມູນຄ່າ 243,2 ລ້ານ USD ກົງກັບສ່ວນປະກອບ ຈຶ່ງຮັກສາໄວ້.",
  },
  observations: ["s001-0359"],
  preferred: ["s001-0358"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 13.7,
      unit: "percent",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 12.678500888529,
      unit: "percent",
      label: {
        vi: "tính từ hai chiều",
        en: "from the two flows",
        lo: "ຄິດຈາກສອງທິດ",
      },
    },
    {
      value: 46.5,
      unit: "percent",
      label: {
        vi: "xuất khẩu",
        en: "exports",
        lo: "ສົ່ງອອກ",
      },
    },
    {
      value: -25.4,
      unit: "percent",
      label: {
        vi: "nhập khẩu",
        en: "imports",
        lo: "ນຳເຂົ້າ",
      },
    },
    {
      value: 243200000,
      unit: "USD",
      label: {
        vi: "kim ngạch hai tháng",
        en: "two-month trade",
        lo: "ມູນຄ່າສອງເດືອນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Phần 1, Thứ tư (dòng 12)",
    },
  ],
};
