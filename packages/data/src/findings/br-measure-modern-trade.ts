import type { Finding } from "@bienmau/core/schema";

export const brMeasureModernTrade: Finding = {
  id: "br-measure-modern-trade",
  kind: "measure",
  topics: ["infrastructure", "agreements"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Ưu đãi hạ tầng thương mại biên giới hiện đại, phí, thanh toán và thương nhân tham gia.",
    en: "Incentives for modern border-trade infrastructure, fees, payment and traders.",
    lo: "ສິດທິພິເສດໂຄງລ່າງການຄ້າທັນສະໄໝ, ຄ່າທຳນຽມ, ຊຳລະ ແລະ ພໍ່ຄ້າ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.b, dòng 101",
    },
  ],
};
