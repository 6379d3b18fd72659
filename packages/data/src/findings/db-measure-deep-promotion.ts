import type { Finding } from "@bienmau/core/schema";

export const dbMeasureDeepPromotion: Finding = {
  id: "db-measure-deep-promotion",
  kind: "measure",
  topics: ["promotion", "digital"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Xúc tiến theo chiều sâu, theo chuỗi và ngành hàng chủ lực; sàn giao dịch xuyên biên giới; hội chợ chung và kênh liên lạc đều đặn giữa chính quyền, hải quan, doanh nghiệp.",
    en: "Promote in depth, by chain and key product; use cross-border platforms; joint fairs and regular contact between authorities, customs and firms.",
    lo: "ສົ່ງເສີມແບບເລິກຕາມຕ່ອງໂສ້ ແລະ ສິນຄ້າຫຼັກ; ແພລັດຟອມຂ້າມແດນ; ງານຮ່ວມ ແລະ ການຕິດຕໍ່ປະຈຳ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1565–1591",
    },
  ],
};
