import type { Source } from "@bienmau/core/schema";

export const acsvlegalCom = {
  id: "acsvlegal-com",
  title: "ACSV Legal: bài về Nghị định 14/2018 về thương mại biên giới",
  titleIs: "described",
  authors: [],
  publisher: "ACSV Legal",
  type: "legal-commentary",
  language: "en",
  url: "https://acsvlegal.com/article/decree-14-on-cross-border-trade",
  trust: "secondary",
  covers: {
    vi: "Kim ngạch thương mại song phương Việt Nam – Trung Quốc; kim ngạch thương mại song phương Việt Nam – Campuchia; kim ngạch thương mại song phương Việt Nam – Lào; quy định về thương mại biên giới.",
    en: "Bilateral trade between Vietnam and China; bilateral trade between Vietnam and Cambodia; bilateral trade between Vietnam and Laos; rules on border trade.",
    lo: "ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ຈີນ; ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ກຳປູເຈຍ; ມູນຄ່າການຄ້າສອງຝ່າຍ ຫວຽດນາມ – ລາວ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
