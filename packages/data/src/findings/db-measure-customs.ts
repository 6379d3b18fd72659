import type { Finding } from "@bienmau/core/schema";

export const dbMeasureCustoms: Finding = {
  id: "db-measure-customs",
  kind: "measure",
  topics: ["customs", "digital"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Đẩy mạnh số hóa, một cửa biên giới, chia sẻ dữ liệu hải quan hai bên, quản lý rủi ro thay kiểm tra thủ công.",
    en: "Push digital work, a single border window, data sharing between both customs, and risk management instead of manual checks.",
    lo: "ຍູ້ດິຈິຕອນ, ປະຕູດຽວຊາຍແດນ, ແບ່ງປັນຂໍ້ມູນພາສີສອງຝ່າຍ, ບໍລິຫານຄວາມສ່ຽງແທນການກວດດ້ວຍມື.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1515–1525",
    },
  ],
};
