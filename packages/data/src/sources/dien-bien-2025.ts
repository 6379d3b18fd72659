import type { Source } from "@bienmau/core/schema";

export const dienBien2025 = {
  id: "dien-bien-2025",
  title: "Phát triển thương mại biên giới Điện Biên – Bắc Lào",
  titleIs: "printed",
  authors: ["Phạm Thị Ngọc Vân", "Tạ Thị Thanh Huyền", "Nguyễn Thị Thu Trang"],
  publisher: "Không ghi trong bản văn (bài báo khoa học)",
  type: "paper",
  language: "vi",
  trust: "primary",
  covers: {
    vi: "Thương mại biên giới Điện Biên – Bắc Lào 2022–2024: kim ngạch, mặt hàng, khảo sát, thủ tục và xúc tiến thương mại.",
    en: "Border trade between Điện Biên and northern Laos 2022–2024: turnover, goods, surveys, procedures and trade promotion.",
    lo: "ການຄ້າຊາຍແດນ ດຽນບຽນ – ພາກເໜືອລາວ 2022–2024: ມູນຄ່າ ສິນຄ້າ ການສຳຫຼວດ ຂັ້ນຕອນ ແລະ ການສົ່ງເສີມການຄ້າ.",
  },
  weaknesses: [
    {
      vi: "Các dòng của Bảng 3 không cộng đủ tổng xuất khẩu năm 2022 và 2023, và vượt tổng nhập khẩu năm 2023.",
      en: "Rows of Table 3 fall short of the export totals of 2022 and 2023 and exceed the import total of 2023.",
      lo: "ແຖວຂອງຕາຕະລາງ 3 ບວກບໍ່ຄົບຍອດລວມສົ່ງອອກ 2022 ແລະ 2023.",
    },
    {
      vi: "Nhập khẩu 2024 in 45 triệu USD ở bảng, 46 triệu USD ở một câu; mức tăng 62,1% khớp với 46.",
      en: "Imports of 2024 are 45 million USD in the tables and 46 in one sentence; the growth of 62.1% fits 46.",
      lo: "ນຳເຂົ້າ 2024: ຕາຕະລາງ 45 ລ້ານ, ປະໂຫຍກໜຶ່ງ 46 ລ້ານໂດລາ.",
    },
    {
      vi: "Điểm trung bình của Bảng 4 không khớp với số phiếu; mỗi dòng chỉ có 20 phiếu trong khi mẫu công bố là 80.",
      en: "The means of Table 4 do not fit its counts; each row holds 20 answers while the announced sample is 80.",
      lo: "ຄ່າສະເລ່ຍຕາຕະລາງ 4 ບໍ່ກົງກັບຈຳນວນຄຳຕອບ.",
    },
    {
      vi: "Xếp Huổi Puốc là cửa khẩu phụ, trái với các nguồn khác.",
      en: "Calls Huổi Puốc an auxiliary gate, against other sources.",
      lo: "ຈັດຫ້ວຍປວກເປັນດ່ານສຳຮອງ ຂັດກັບແຫຼ່ງອື່ນ.",
    },
  ],
  seed: true,
} satisfies Source;
