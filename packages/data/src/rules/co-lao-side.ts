import type { Rule } from "@bienmau/core/schema";

export const coLaoSide: Rule = {
  id: "co-lao-side",
  topics: ["origin-certificate"],
  title: {
    vi: "Phía Lào: nơi cấp C/O",
    en: "Lao side: who issues C/Os",
    lo: "ຝ່າຍລາວ: ບ່ອນອອກ C/O",
  },
  instrument: "Decision 1197/MOIC (Laos)",
  neighbours: ["LA"],
  issuedOn: "2022-09-08",
  trust: "stated-by-authority",
  says: {
    vi: "Các sở công thương tỉnh và thủ đô của Lào được cấp mẫu D và mẫu S (Quyết định 1197/MOIC ngày 8/9/2022); giấy chứng nhận cho thương mại biên giới chỉ do tỉnh biên giới cấp (thông báo 1824/PSO.DIMEX ngày 17/8/2017).",
    en: "Lao provincial and capital offices issue forms D and S (Decision 1197/MOIC of 8 September 2022); the border-trade certificate is issued only by border provinces (notice 1824/PSO.DIMEX of 17 August 2017).",
    lo: "ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ ແລະ ນະຄອນຫຼວງອອກຟອມ D ແລະ S (ຂໍ້ຕົກລົງ 1197/ອຄ ວັນທີ 8/9/2022); ໃບຢັ້ງຢືນການຄ້າຊາຍແດນອອກໂດຍແຂວງຊາຍແດນເທົ່ານັ້ນ (ແຈ້ງການ 1824 ວັນທີ 17/8/2017).",
  },
  unknowns: [],
  amounts: [],
  whoToAsk: {
    vi: "Sở Công Thương tỉnh phía Lào; cổng Lao Trade Portal.",
    en: "The Lao provincial industry and commerce office; the Lao Trade Portal.",
    lo: "ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງຝ່າຍລາວ; Lao Trade Portal.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "mondaq-com",
      locator: "nội dung bài",
    },
    {
      source: "laotradeportal-gov-la-gb-site-display-2557",
      locator: "Decision 1197/MOIC in translation",
    },
    {
      source: "laotradeportal-gov-la-gb-site-display-1265",
      locator: "notice 1824/PSO.DIMEX",
    },
  ],
  keywords: {
    vi: ["C/O phía Lào", "giấy tờ bên Lào"],
    en: ["lao certificate of origin"],
    lo: ["ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ ລາວ"],
  },
};
