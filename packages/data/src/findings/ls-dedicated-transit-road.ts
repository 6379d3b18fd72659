import type { Finding } from "@bienmau/core/schema";

export const lsDedicatedTransitRoad: Finding = {
  id: "ls-dedicated-transit-road",
  kind: "measure",
  topics: ["roads", "customs"],
  about: ["lang-son", "huu-nghi", "tan-thanh"],
  text: {
    vi: "Lạng Sơn đề nghị Cục Đăng kiểm đẩy nhanh biển tạm và đề nghị cho hàng quá cảnh đi đường chuyên dụng mốc 1088/2–1089 (Tân Thanh cũ).",
    en: "Lạng Sơn asked the Registry to speed temporary plates and to let transit goods use the dedicated road at markers 1088/2–1089 (former Tân Thanh).",
    lo: "Lạng Sơn ຂໍເລັ່ງປ້າຍຊົ່ວຄາວ ແລະ ໃຫ້ສິນຄ້າຜ່ານແດນໃຊ້ທາງສະເພາະຫຼັກ 1088/2–1089.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 23",
    },
  ],
};
