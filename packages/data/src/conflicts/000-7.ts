import type { Conflict } from "@bienmau/core/schema";

export const conflict000No7: Conflict = {
  id: "000-7",
  kind: "misprint",
  severity: "A",
  title: {
    vi: "Tỷ trọng thủy sản 2024: in 83,3%",
    en: "Aquatic products 2024: share printed as 83.3%",
    lo: "ສ່ວນແບ່ງສັດນ້ຳປີ 2024: ພິມ 83,3%",
  },
  text: {
    vi: "Bảng 3 in tỷ trọng thủy sản trong xuất khẩu 2024 là 83,3%, nhưng 5 triệu trên 95 triệu USD chỉ là 5,26%. Đây là lỗi in (gần như chắc chắn là 5,3); chúng tôi dùng số tính lại.",
    en: "Table 3 prints a share of 83.3% for aquatic products in exports of 2024, but 5 million out of 95 million USD is 5.26%. It is a misprint (almost certainly for 5.3); the recomputed share is used.",
    lo: "ຕາຕະລາງ 3 ພິມສ່ວນແບ່ງສັດນ້ຳໃນການສົ່ງອອກປີ 2024 ເປັນ 83,3%, ແຕ່ 5 ລ້ານໃນ 95 ລ້ານ USD ແມ່ນ 5,26%. ນີ້ແມ່ນພິມຜິດ (ເກືອບແນ່ນອນແມ່ນ 5,3); ພວກເຮົາໃຊ້ຕົວເລກທີ່ຄິດຄືນ.",
  },
  observations: ["s000-0153"],
  preferred: ["s000-0152"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 83.3,
      unit: "percent",
      label: {
        vi: "in trong bảng",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 5.26315789473684,
      unit: "percent",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
    {
      value: 5.3,
      unit: "percent",
      label: {
        vi: "số có lẽ định in",
        en: "probably meant",
        lo: "ອາດຕັ້ງໃຈພິມ",
      },
    },
    {
      value: 5000000,
      unit: "USD",
      label: {
        vi: "thủy sản 2024",
        en: "aquatic products 2024",
        lo: "ສັດນ້ຳ 2024",
      },
    },
    {
      value: 95000000,
      unit: "USD",
      label: {
        vi: "xuất khẩu 2024",
        en: "exports 2024",
        lo: "ສົ່ງອອກ 2024",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 3, xuất khẩu, hàng 9, cột 2024 (dòng 678)",
    },
  ],
};
