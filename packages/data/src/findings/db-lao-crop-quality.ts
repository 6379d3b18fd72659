import type { Finding } from "@bienmau/core/schema";

export const dbLaoCropQuality: Finding = {
  id: "db-lao-crop-quality",
  kind: "description",
  topics: ["goods-quality"],
  about: ["northern-laos", "dien-bien"],
  text: {
    vi: "Ngô và cà phê Bắc Lào có chất lượng ổn định; cà phê vùng cao có hương vị riêng được ngành chế biến ưa chuộng.",
    en: "Maize and coffee from northern Laos are of steady quality; highland coffee has a flavour that processors like.",
    lo: "ສາລີ ແລະ ກາເຟພາກເໜືອລາວຄຸນນະພາບໝັ້ນຄົງ; ກາເຟເຂດສູງມີລົດຊາດສະເພາະ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 775–785",
    },
  ],
};
