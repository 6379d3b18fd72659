import type { Finding } from "@bienmau/core/schema";

export const dbLaoMineralsQuality: Finding = {
  id: "db-lao-minerals-quality",
  kind: "description",
  topics: ["goods-quality"],
  about: ["northern-laos", "dien-bien"],
  text: {
    vi: "Khoáng sản nhập từ Bắc Lào tốt nhưng tùy thuộc cách khai thác và bảo quản.",
    en: "Minerals from northern Laos are good but depend on mining and storage.",
    lo: "ແຮ່ທາດພາກເໜືອລາວດີ ແຕ່ຂຶ້ນກັບການຂຸດຄົ້ນ ແລະ ການເກັບຮັກສາ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 786–792",
    },
  ],
};
