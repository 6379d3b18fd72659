import type { Conflict } from "@bienmau/core/schema";

export const conflict000No11: Conflict = {
  id: "000-11",
  kind: "rounding",
  severity: "C",
  title: {
    vi: "Tỷ trọng nhập khẩu 2023 làm tròn lệch",
    en: "Import shares 2023 rounded unevenly",
    lo: "ສ່ວນແບ່ງນຳເຂົ້າ 2023 ປັດເສດບໍ່ຕົງ",
  },
  text: {
    vi: "Tỷ trọng rau quả và hàng hóa khác năm 2023 lệch chưa tới 0,1 điểm so với tính từ giá trị trên tổng 28,38 triệu USD.",
    en: "The 2023 shares of fruit and vegetables and of other goods are less than 0.1 point off the values on the total of 28.38 million USD.",
    lo: "ສ່ວນແບ່ງໝາກໄມ້-ຜັກ ແລະ ສິນຄ້າອື່ນປີ 2023 ຜິດບໍ່ຮອດ 0,1 ຈຸດ ທຽບໃສ່ຍອດລວມ 28,38 ລ້ານ USD.",
  },
  observations: ["s000-0199", "s000-0205"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 3, tỷ trọng nhập khẩu, cột 2023 (dòng 705–707)",
    },
  ],
};
