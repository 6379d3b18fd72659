import type { Finding } from "@bienmau/core/schema";

export const dbMeasureStandards: Finding = {
  id: "db-measure-standards",
  kind: "measure",
  topics: ["goods-quality"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Chuẩn hóa sản xuất theo VietGAP, OCOP, truy xuất nguồn gốc; hỗ trợ tem QR và nhãn mác theo yêu cầu của Lào.",
    en: "Standardise production to VietGAP, OCOP and traceability; help with QR labels and labelling for the Lao market.",
    lo: "ມາດຕະຖານການຜະລິດ VietGAP, OCOP, ສືບຄົ້ນແຫຼ່ງ; ຊ່ວຍຕິດ QR ແລະ ສະຫຼາກຕາມຕະຫຼາດລາວ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1479–1493",
    },
  ],
};
