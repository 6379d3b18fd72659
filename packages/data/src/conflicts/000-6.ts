import type { Conflict } from "@bienmau/core/schema";

export const conflict000No6: Conflict = {
  id: "000-6",
  kind: "values-disagree",
  severity: "A",
  title: {
    vi: "Nhập khẩu 2024: 45 hay 46 triệu USD",
    en: "Imports 2024: 45 or 46 million USD",
    lo: "ນຳເຂົ້າປີ 2024: 45 ຫຼື 46 ລ້ານ USD",
  },
  text: {
    vi: "Bảng 2, Bảng 3 và hai câu trong bài ghi nhập khẩu 2024 là 45 triệu USD; một câu dưới Bảng 2 ghi 46 triệu USD, và mức tăng 62,1% in khắp bài được tính từ 46. Chúng tôi dùng 45 (vì 95 + 45 = 140), nên mức tăng tính lại là 58,56%.",
    en: "Table 2, Table 3 and two sentences give imports of 45 million USD for 2024; one sentence under Table 2 says 46 million, and the growth of 62.1% printed throughout was computed from 46. We use 45 (95 + 45 = 140), so the recomputed growth is 58.56%.",
    lo: "ຕາຕະລາງ 2, ຕາຕະລາງ 3 ແລະ ສອງປະໂຫຍກລະບຸນຳເຂົ້າປີ 2024 ແມ່ນ 45 ລ້ານ USD; ໜຶ່ງປະໂຫຍກໃຕ້ຕາຕະລາງ 2 ລະບຸ 46 ລ້ານ USD, ແລະ ອັດຕາເພີ່ມ 62,1% ຄິດຈາກ 46. ພວກເຮົາໃຊ້ 45, ດັ່ງນັ້ນອັດຕາເພີ່ມແມ່ນ 58,56%.",
  },
  observations: [
    "s000-0051",
    "s000-0038",
    "s000-0050",
    "s000-0061",
    "s000-0080",
    "s000-0036",
    "s000-0060",
    "s000-0079",
    "s000-0098",
    "s000-0026",
    "s000-0041",
    "s000-0053",
    "s000-0210",
  ],
  preferred: ["s000-0036"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 45000000,
      unit: "USD",
      label: {
        vi: "hai bảng và hai câu",
        en: "both tables and two sentences",
        lo: "ສອງຕາຕະລາງ ແລະ ສອງປະໂຫຍກ",
      },
    },
    {
      value: 46000000,
      unit: "USD",
      label: {
        vi: "một câu dưới Bảng 2",
        en: "one sentence under Table 2",
        lo: "ໜຶ່ງປະໂຫຍກໃຕ້ຕາຕະລາງ 2",
      },
    },
    {
      value: 62.1,
      unit: "percent",
      label: {
        vi: "mức tăng in trong bài",
        en: "growth as printed",
        lo: "ອັດຕາເພີ່ມທີ່ພິມ",
      },
    },
    {
      value: 58.5623678646934,
      unit: "percent",
      label: {
        vi: "mức tăng tính từ 45",
        en: "growth from 45",
        lo: "ອັດຕາເພີ່ມຄິດຈາກ 45",
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
    {
      value: 140000000,
      unit: "USD",
      label: {
        vi: "tổng kim ngạch 2024",
        en: "total trade 2024",
        lo: "ມູນຄ່າລວມ 2024",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 2, hàng nhập khẩu, cột 2024 (dòng 434)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, đoạn dưới Bảng 2 (dòng 486)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1 (dòng 536 và 603–605)",
    },
  ],
};
