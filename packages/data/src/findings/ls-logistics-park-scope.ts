import type { Finding } from "@bienmau/core/schema";

export const lsLogisticsParkScope: Finding = {
  id: "ls-logistics-park-scope",
  kind: "description",
  topics: ["logistics", "infrastructure"],
  about: ["lang-son"],
  text: {
    vi: "Công viên Logistics Viettel (khai trương 11/12/2024) tích hợp thông quan, bảo quản, giao dịch nông sản; quản lý kỳ vọng giảm 20–30% thời gian thủ tục (kỳ vọng, không phải kết quả đo).",
    en: "The Viettel Logistics Park (opened 11 December 2024) combines clearance, storage and trading in farm produce; its manager expects 20–30% less procedure time (an expectation, not a measured result).",
    lo: "Viettel Logistics Park (ເປີດ 11/12/2024) ລວມກວດປ່ອຍ, ເກັບຮັກສາ, ຄ້າກະສິກຳ; ຄາດຫຼຸດເວລາ 20–30% (ຄວາມຄາດຫວັງ).",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 31–33",
    },
  ],
};
