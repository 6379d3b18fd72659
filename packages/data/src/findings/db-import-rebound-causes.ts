import type { Finding } from "@bienmau/core/schema";

export const dbImportReboundCauses: Finding = {
  id: "db-import-rebound-causes",
  kind: "cause",
  topics: ["processing", "markets"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Nhập khẩu tăng mạnh năm 2024 gắn với nhu cầu gỗ, ngô, phụ liệu dệt may cho sản xuất.",
    en: "The strong import rise of 2024 goes with demand for wood, maize and textile inputs for production.",
    lo: "ການນຳເຂົ້າເພີ່ມແຮງປີ 2024 ກ່ຽວກັບຄວາມຕ້ອງການໄມ້, ສາລີ, ວັດຖຸດິບຕັດຫຍິບເພື່ອການຜະລິດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 484–494",
    },
  ],
};
