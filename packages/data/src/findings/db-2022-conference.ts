import type { Finding } from "@bienmau/core/schema";

export const db2022Conference: Finding = {
  id: "db-2022-conference",
  kind: "result",
  topics: ["promotion", "agreements"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Hội nghị kết nối tháng 10/2022 có 60 đại biểu của sở công thương sáu tỉnh Bắc Lào và sáu biên bản ghi nhớ giữa doanh nghiệp.",
    en: "An October 2022 matching conference drew 60 delegates from the trade offices of six northern Lao provinces and led to six memoranda between firms.",
    lo: "ກອງປະຊຸມເຊື່ອມຕໍ່ເດືອນ 10/2022 ມີ 60 ຜູ້ແທນຈາກພະແນກຫົກແຂວງພາກເໜືອລາວ ແລະ ຫົກບົດບັນທຶກ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1398–1416",
    },
  ],
};
