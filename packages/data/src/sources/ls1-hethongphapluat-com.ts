import type { Source } from "@bienmau/core/schema";

export const ls1HethongphapluatCom = {
  id: "ls1-hethongphapluat-com",
  title: "Hệ thống pháp luật: Quyết định 1199/QĐ-TTg năm 2023, quy hoạch cửa khẩu Việt Nam – Trung Quốc",
  titleIs: "described",
  authors: [],
  publisher: "Hệ thống pháp luật",
  type: "law",
  language: "vi",
  url: "https://ls1.hethongphapluat.com/quyet-dinh-1199-qd-ttg-nam-2023-phe-duyet-quy-hoach-cua-khau-tren-tuyen-bien-gioi-dat-lien-viet-nam-trung-quoc-thoi-ky-2021-2030-tam-nhin-den-nam-2050-do-thu-tuong-chinh-phu-ban-hanh.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
