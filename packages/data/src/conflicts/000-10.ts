import type { Conflict } from "@bienmau/core/schema";

export const conflict000No10: Conflict = {
  id: "000-10",
  kind: "rounding",
  severity: "C",
  title: {
    vi: "Tỷ trọng xuất khẩu 2024 làm tròn lệch",
    en: "Export shares 2024 rounded unevenly",
    lo: "ສ່ວນແບ່ງສົ່ງອອກ 2024 ປັດເສດບໍ່ຕົງ",
  },
  text: {
    vi: "Năm tỷ trọng trong Bảng 3 (gạo, thức ăn gia súc, sắt thép, dệt may, giấy) lệch khoảng 0,1 điểm so với tính từ giá trị. Tỷ trọng luôn được tính lại từ giá trị.",
    en: "Five shares in Table 3 (rice, feed, steel, textiles, paper) are about 0.1 point off the values. Shares are always recomputed from values.",
    lo: "ຫ້າສ່ວນແບ່ງໃນຕາຕະລາງ 3 (ເຂົ້າ, ອາຫານສັດ, ເຫຼັກ, ແຜ່ນແພ, ເຈ້ຍ) ຜິດປະມານ 0,1 ຈຸດ. ສ່ວນແບ່ງຄິດຄືນຈາກມູນຄ່າສະເໝີ.",
  },
  observations: ["s000-0105", "s000-0111", "s000-0141", "s000-0159", "s000-0171", "s000-0068"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, Bảng 3, tỷ trọng xuất khẩu, cột 2024 (dòng 656–687)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, ‘Cơ cấu mặt hàng’ (dòng 560)",
    },
  ],
};
