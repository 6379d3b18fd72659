import type { Finding } from "@bienmau/core/schema";

export const dbPromotionSmall: Finding = {
  id: "db-promotion-small",
  kind: "difficulty",
  topics: ["promotion", "firms"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Xúc tiến có hiệu quả nhất định nhưng quy mô nhỏ, thưa, mới mở rộng bề ngang; thiếu kết nối chuỗi giá trị, tư vấn dài hạn, logistics và xúc tiến số.",
    en: "Promotion works to a degree but is small, infrequent and broad rather than deep; value-chain links, long-term advice, logistics help and digital promotion are missing.",
    lo: "ການສົ່ງເສີມມີຜົນແຕ່ຂະໜາດນ້ອຍ, ບໍ່ຖີ່; ຂາດການເຊື່ອມຕ່ອງໂສ້, ຄຳປຶກສາໄລຍະຍາວ, ໂລຈິສຕິກ ແລະ ດິຈິຕອນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 1119–1137; §4.2, dòng 1336–1360",
    },
  ],
};
