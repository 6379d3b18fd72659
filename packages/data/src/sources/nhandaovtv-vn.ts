import type { Source } from "@bienmau/core/schema";

export const nhandaovtvVn = {
  id: "nhandaovtv-vn",
  title: "Nhân Đạo VTV: bài về dải biên cương Việt – Lào",
  titleIs: "described",
  authors: [],
  publisher: "Nhân Đạo và Đời sống",
  type: "news",
  language: "vi",
  url: "https://nhandaovtv.vn/am-no-mot-dai-bien-cuong.htm",
  trust: "secondary",
  covers: {
    vi: "Các quốc lộ lên cửa khẩu Việt – Lào.",
    en: "The national roads to the Vietnam–Laos gates.",
    lo: "ທາງຫຼວງຫາດ່ານ ຫວຽດນາມ–ລາວ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
