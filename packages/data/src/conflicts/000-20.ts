import type { Conflict } from "@bienmau/core/schema";

export const conflict000No20: Conflict = {
  id: "000-20",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "C/O cấp năm 2023: 9.200 hay 9.210",
    en: "C/O issued in 2023: 9,200 or 9,210",
    lo: "C/O ອອກໃນປີ 2023: 9.200 ຫຼື 9.210",
  },
  text: {
    vi: "Bảng 6 ghi 9.200 giấy chứng nhận xuất xứ năm 2023, phần thuyết minh ngay dưới bảng ghi 9.210. Chúng tôi dùng số trong bảng; mức tăng 5,9% mà bài nêu không giúp phân định vì chỉ so 2022 với 2024.",
    en: "Table 6 gives 9,200 certificates of origin for 2023; the text under it says 9,210. The table is used; the growth of 5.9% in the text does not decide it, as it compares 2022 with 2024 only.",
    lo: "ຕາຕະລາງ 6 ລະບຸ 9.200 ໃບຢັ້ງຢືນຖິ່ນກຳເນີດປີ 2023, ຂໍ້ຄວາມໃຕ້ຕາຕະລາງລະບຸ 9.210. ພວກເຮົາໃຊ້ຕາຕະລາງ; ອັດຕາເພີ່ມ 5,9% ບໍ່ຊ່ວຍຕັດສິນ.",
  },
  observations: ["s000-0274", "s000-0292"],
  preferred: ["s000-0274"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 9200,
      unit: "count",
      label: {
        vi: "Bảng 6",
        en: "Table 6",
        lo: "ຕາຕະລາງ 6",
      },
    },
    {
      value: 9210,
      unit: "count",
      label: {
        vi: "phần thuyết minh",
        en: "text",
        lo: "ຂໍ້ຄວາມ",
      },
    },
    {
      value: 5.9,
      unit: "percent",
      label: {
        vi: "mức tăng 2022–2024 bài nêu",
        en: "growth 2022–2024 in the text",
        lo: "ອັດຕາເພີ່ມ 2022–2024 ໃນບົດ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.2, Bảng 6, hàng 1, cột 2023 (dòng 1190)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.2, đoạn dưới Bảng 6 (dòng 1216)",
    },
  ],
};
