import type { Conflict } from "@bienmau/core/schema";

export const conflict000No4: Conflict = {
  id: "000-4",
  kind: "parts-do-not-add-up",
  severity: "A",
  title: {
    vi: "Nhập khẩu 2023 (Bảng 3): các mặt hàng cộng lại vượt tổng, nghi ở ngô",
    en: "Imports 2023 (Table 3): the rows exceed the total; maize is suspect",
    lo: "ນຳເຂົ້າປີ 2023 (ຕາຕະລາງ 3): ລາຍການລວມກັນເກີນຍອດລວມ, ສົງໄສສາລີ",
  },
  text: {
    vi: "Bảng 3 in tổng nhập khẩu 2023 là 28,38 triệu USD, nhưng 5 mặt hàng cộng lại là 32,38 triệu USD, thừa 4 triệu USD. Khả năng lớn là ngô bị in 8,9 thay vì 4,9 triệu USD (khi đó cột khớp hoàn toàn), tuy tỷ trọng in 31,4% lại tính từ 8,9. Chúng tôi giữ 8,9 như bài in, kèm cảnh báo.",
    en: "Table 3 prints total imports of 28.38 million USD for 2023, but its 5 rows add up to 32.38 million, 4 million too much. Maize is the likely slip: 4.9 instead of the printed 8.9 million would close the column exactly, although the printed share of 31.4% was computed from 8.9. The printed 8.9 is kept, with this warning.",
    lo: "ຕາຕະລາງ 3 ພິມຍອດນຳເຂົ້າປີ 2023 ເປັນ 28,38 ລ້ານ USD, ແຕ່ 5 ລາຍການລວມກັນໄດ້ 32,38 ລ້ານ USD, ເກີນ 4 ລ້ານ USD. ອາດຈະແມ່ນສາລີພິມຜິດ: 4,9 ແທນ 8,9 ລ້ານ USD ຈະພໍດີ, ແຕ່ສ່ວນແບ່ງ 31,4% ຄິດຈາກ 8,9. ພວກເຮົາຮັກສາ 8,9 ຕາມທີ່ພິມ.",
  },
  observations: [
    "s000-0180",
    "s000-0186",
    "s000-0192",
    "s000-0198",
    "s000-0204",
    "s000-0181",
    "s000-0187",
    "s000-0193",
    "s000-0199",
    "s000-0205",
  ],
  preferred: ["s000-0035"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 28380000,
      unit: "USD",
      label: {
        vi: "tổng in trong bảng",
        en: "printed total",
        lo: "ຍອດລວມທີ່ພິມ",
      },
    },
    {
      value: 32380000,
      unit: "USD",
      label: {
        vi: "cộng 5 mặt hàng",
        en: "sum of the 5 rows",
        lo: "ລວມ 5 ລາຍການ",
      },
    },
    {
      value: 4000000,
      unit: "USD",
      label: {
        vi: "phần thừa",
        en: "excess",
        lo: "ສ່ວນເກີນ",
      },
    },
    {
      value: 8900000,
      unit: "USD",
      label: {
        vi: "ngô, như bài in",
        en: "maize as printed",
        lo: "ສາລີຕາມທີ່ພິມ",
      },
    },
    {
      value: 4900000,
      unit: "USD",
      label: {
        vi: "ngô, cách đọc của biên tập",
        en: "maize, editor’s reading",
        lo: "ສາລີ, ການອ່ານຂອງບັນນາທິການ",
      },
    },
    {
      value: 31.4,
      unit: "percent",
      label: {
        vi: "tỷ trọng ngô như bài in",
        en: "maize share as printed",
        lo: "ສ່ວນແບ່ງສາລີຕາມທີ່ພິມ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 3, nhập khẩu 2023 (dòng 694–707)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 2, hàng nhập khẩu, cột 2023 (dòng 434)",
    },
  ],
};
