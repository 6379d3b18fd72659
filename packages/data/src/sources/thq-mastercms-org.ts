import type { Source } from "@bienmau/core/schema";

export const thqMastercmsOrg = {
  id: "thq-mastercms-org",
  title: "thq.mastercms.org: bài về đề xuất kéo dài giờ làm việc ở cửa khẩu La Lay",
  titleIs: "described",
  authors: [],
  publisher: "thq.mastercms.org",
  type: "news",
  language: "vi",
  url: "https://thq.mastercms.org/de-xuat-keo-dai-thoi-gian-lam-viec-tai-cua-khau-quoc-te-la-lay-quang-tri-103718.html",
  trust: "weak",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ລະບຽບການຄ້າຊາຍແດນ.",
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
