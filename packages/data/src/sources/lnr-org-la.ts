import type { Source } from "@bienmau/core/schema";

export const lnrOrgLa = {
  id: "lnr-org-la",
  title: "Đài Phát thanh quốc gia Lào (LNR): tin về đoàn công tác thăm cửa khẩu Pa Háng (5/2024)",
  titleIs: "described",
  authors: [],
  publisher: "Đài Phát thanh quốc gia Lào (LNR)",
  type: "news",
  language: "lo",
  url: "https://lnr.org.la/%E0%BA%AE%E0%BA%AD%E0%BA%87%E0%BA%A5%E0%BA%B1%E0%BA%94%E0%BA%96%E0%BA%B0%E0%BA%A1%E0%BA%BB%E0%BA%99%E0%BA%95%E0%BA%B5%E0%BA%81%E0%BA%B0%E0%BA%8A%E0%BA%A7%E0%BA%87%E0%BA%81%E0%BA%B2%E0%BA%99-15/",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
