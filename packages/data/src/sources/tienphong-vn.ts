import type { Source } from "@bienmau/core/schema";

export const tienphongVn = {
  id: "tienphong-vn",
  title: "Tiền Phong: tin mặt đường quốc lộ 7 qua Nghệ An nứt, sụt",
  titleIs: "described",
  authors: [],
  publisher: "Tiền Phong",
  type: "news",
  language: "vi",
  url: "https://tienphong.vn/tag/taluy+%c3%a2m.tpo",
  trust: "secondary",
  covers: {
    vi: "Quốc lộ 7 từ Mường Xén đi cửa khẩu quốc tế Nậm Cắn.",
    en: "National road 7 from Mường Xén to the Nậm Cắn international gate.",
    lo: "ທາງ 7 ຈາກ Mường Xén ຫາດ່ານສາກົນ Nậm Cắn.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
