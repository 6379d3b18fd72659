import type { Finding } from "@bienmau/core/schema";

export const dbBrandFairs: Finding = {
  id: "db-brand-fairs",
  kind: "result",
  topics: ["promotion"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Gạo Điện Biên, chè Tủa Chùa, mắc ca, dược liệu, sản phẩm OCOP được giới thiệu ở hội chợ Luông Pha Băng, Phông Sa Lỳ và lễ hội chè.",
    en: "Điện Biên rice, Tủa Chùa tea, macadamia, medicinal plants and OCOP goods were shown at fairs in Luang Prabang and Phongsaly and at a tea festival.",
    lo: "ເຂົ້າ Điện Biên, ຊາ Tủa Chùa, ມະຄາເດເມຍ, ພືດເປັນຢາ ແລະ OCOP ສະແດງໃນງານຢູ່ຫຼວງພະບາງ, ຜົ້ງສາລີ ແລະ ບຸນຊາ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1362–1396",
    },
  ],
};
