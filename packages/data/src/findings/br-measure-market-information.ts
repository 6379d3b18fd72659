import type { Finding } from "@bienmau/core/schema";

export const brMeasureMarketInformation: Finding = {
  id: "br-measure-market-information",
  kind: "measure",
  topics: ["markets", "promotion"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Bộ và sở công thương chia sẻ thông tin về nhu cầu, tiêu chuẩn và thay đổi chính sách nhập khẩu của nước láng giềng để doanh nghiệp kịp thích ứng.",
    en: "The ministry and provincial offices share news of demand, standards and import-policy changes next door so that firms adapt in time.",
    lo: "ກະຊວງ ແລະ ພະແນກແບ່ງປັນຂໍ້ມູນຄວາມຕ້ອງການ, ມາດຕະຖານ ແລະ ການປ່ຽນນະໂຍບາຍ ໃຫ້ວິສາຫະກິດປັບຕົວ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.e, dòng 122",
    },
  ],
};
