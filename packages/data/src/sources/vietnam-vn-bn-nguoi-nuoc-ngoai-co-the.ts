import type { Source } from "@bienmau/core/schema";

export const vietnamVnBnNguoiNuocNgoaiCoThe = {
  id: "vietnam-vn-bn-nguoi-nuoc-ngoai-co-the",
  title: "Vietnam.vn: bài về thị thực điện tử qua cửa khẩu quốc tế Lệ Thanh",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://www.vietnam.vn/bn/nguoi-nuoc-ngoai-co-the-xuat-nhap-canh-bang-thi-thuc-dien-tu-qua-cua-khau-quoc-te-le-thanh",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
