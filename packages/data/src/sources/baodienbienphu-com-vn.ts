import type { Source } from "@bienmau/core/schema";

export const baodienbienphuComVn = {
  id: "baodienbienphu-com-vn",
  title: "Cửa khẩu Huổi Puốc, tiềm năng, thế mạnh được khai thác",
  titleIs: "printed",
  authors: [],
  publisher: "Báo Điện Biên Phủ",
  publishedOn: "2014-12-31",
  type: "news",
  language: "vi",
  url: "http://www.baodienbienphu.com.vn/ban-in/xa-hoi/111553/cua-khau-huoi-puoc-tiem-nang-the-manh-duoc-khai-thac",
  trust: "secondary",
  covers: {
    vi: "Cửa khẩu Huổi Puốc sau khi đường vành đai biên giới Pom Lót - Núa Ngam - Huổi Puốc khánh thành tháng 5/2014.",
    en: "The Huổi Puốc gate after the Pom Lót - Núa Ngam - Huổi Puốc belt road was finished in May 2014.",
    lo: "ດ່ານ Huổi Puốc ຫຼັງທາງ Pom Lót - Núa Ngam - Huổi Puốc ສຳເລັດ 5/2014.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
