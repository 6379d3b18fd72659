import type { Source } from "@bienmau/core/schema";

export const newsGovVn = {
  id: "news-gov-vn",
  title: "Cổng thông tin Chính phủ, bản tiếng Anh: tin về miễn thuế lô hàng dưới 2 triệu đồng (11/2006)",
  titleIs: "described",
  authors: [],
  publisher: "Cổng thông tin Chính phủ, bản tiếng Anh",
  publishedOn: "2006-11",
  type: "news",
  language: "en",
  url: "http://news.gov.vn/Home/Tariff-exemption-for-crossborder-shipment-worth-under-VND-2-million/200611/1763.vgp",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
