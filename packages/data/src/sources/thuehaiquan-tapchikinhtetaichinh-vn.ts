import type { Source } from "@bienmau/core/schema";

export const thuehaiquanTapchikinhtetaichinhVn = {
  id: "thuehaiquan-tapchikinhtetaichinh-vn",
  title: "Thuế – Hải quan (Tạp chí Kinh tế – Tài chính): bài về quản lý địa bàn hải quan ở Tây Ninh",
  titleIs: "described",
  authors: [],
  publisher: "Thuế – Hải quan (Tạp chí Kinh tế – Tài chính)",
  type: "news",
  language: "vi",
  url: "https://thuehaiquan.tapchikinhtetaichinh.vn/tay-ninh-khong-de-khoang-trong-trong-quan-ly-dia-ban-hai-quan-160682.html",
  trust: "weak",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [
    {
      vi: "Trang này chưa được mở đọc; địa chỉ do một cổng thông tin trình diễn nêu.",
      en: "This page was not opened; a demonstration portal names the address.",
      lo: "ຍັງບໍ່ໄດ້ເປີດອ່ານໜ້ານີ້; ທີ່ຢູ່ມາຈາກປະຕູຂໍ້ມູນສາທິດ.",
    },
  ],
  seed: false,
} satisfies Source;
