import type { Source } from "@bienmau/core/schema";

export const lecourrierVn = {
  id: "lecourrier-vn",
  title: "Le Courrier du Vietnam: bài về hiện đại hóa cửa khẩu Việt Nam – Campuchia",
  titleIs: "described",
  authors: [],
  publisher: "Le Courrier du Vietnam",
  type: "news",
  language: "fr",
  url: "https://lecourrier.vn/le-vietnam-et-le-cambodge-discutent-de-la-modernisation-de-portes-frontieres/601735.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
