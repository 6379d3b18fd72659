import type { Finding } from "@bienmau/core/schema";

export const dbImportStructure: Finding = {
  id: "db-import-structure",
  kind: "description",
  topics: ["processing"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Nhập khẩu gồm năm nhóm, lớn nhất là gỗ và sản phẩm gỗ, rồi ngô, rau quả; chủ yếu là nguyên liệu thô cho sản xuất.",
    en: "Imports fall into five groups, wood first, then maize and vegetables; mostly raw inputs for production.",
    lo: "ການນຳເຂົ້າມີຫ້າກຸ່ມ: ໄມ້ຫຼາຍສຸດ, ຕໍ່ມາສາລີ, ຜັກໝາກໄມ້; ສ່ວນໃຫຍ່ເປັນວັດຖຸດິບ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 609–643",
    },
  ],
};
