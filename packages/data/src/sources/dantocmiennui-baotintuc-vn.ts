import type { Source } from "@bienmau/core/schema";

export const dantocmiennuiBaotintucVn = {
  id: "dantocmiennui-baotintuc-vn",
  title:
    "Dân tộc và Miền núi (Thông tấn xã Việt Nam): bài về đường chuyên dụng của cặp cửa khẩu Hữu Nghị – Hữu Nghị Quan",
  titleIs: "described",
  authors: [],
  publisher: "Dân tộc và Miền núi (Thông tấn xã Việt Nam)",
  type: "news",
  language: "vi",
  url: "https://dantocmiennui.baotintuc.vn/chinh-thuc-mo-duong-chuyen-dung-cap-cua-khau-quoc-te-huu-nghi-huu-nghi-quan-post351530.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
