import type { Source } from "@bienmau/core/schema";

export const pldnvnVn = {
  id: "pldnvn-vn",
  title: "Pháp luật và Doanh nghiệp (pldnvn.vn): bài về Tây Ninh sau hợp nhất",
  titleIs: "described",
  authors: [],
  publisher: "Pháp luật và Doanh nghiệp (pldnvn.vn)",
  type: "news",
  language: "vi",
  url: "https://pldnvn.vn/tay-ninh-quyet-tam-tang-truong-hai-con-so-sau-hop-nhat-dat-nen-tang-cho-giai-doan-phat-trien-moi",
  trust: "secondary",
  covers: {
    vi: "Sáp nhập tỉnh năm 2025.",
    en: "The provincial mergers of 2025.",
    lo: "ການລວມແຂວງປີ 2025.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
