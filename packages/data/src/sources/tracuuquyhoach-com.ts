import type { Source } from "@bienmau/core/schema";

export const tracuuquyhoachCom = {
  id: "tracuuquyhoach-com",
  title: "tracuuquyhoach.com: bài về cặp cửa khẩu Lệ Thanh – Oyadav",
  titleIs: "described",
  authors: [],
  publisher: "tracuuquyhoach.com",
  type: "web-page",
  language: "vi",
  url: "https://tracuuquyhoach.com/tin-tuc/cap-cua-khau-le-thanh-oyadav-cau-noi-kinh-te-giao-thuong-viet-nam-campuchia-52446196",
  trust: "weak",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [
    {
      vi: "Blog, diễn đàn hoặc trang không rõ biên tập: chỉ dùng khi không có nguồn tốt hơn.",
      en: "A blog, forum or site without known editors: used only where nothing better was found.",
      lo: "ບລັອກ ຫຼື ກະດານສົນທະນາ: ໃຊ້ສະເພາະເມື່ອບໍ່ມີແຫຼ່ງທີ່ດີກວ່າ.",
    },
  ],
  seed: false,
} satisfies Source;
