import type { Term } from "@bienmau/core/schema";

export const logisticsPark: Term = {
  id: "logistics-park",
  name: {
    vi: "Công viên logistics",
    en: "Logistics park",
    lo: "ສວນໂລຈິສຕິກ",
  },
  aliases: ["trung tâm logistics"],
  definition: {
    vi: "Khu tập trung kho, bãi, kiểm hóa, vận tải, thường gần cửa khẩu (ví dụ Viettel Lạng Sơn).",
    en: "An area of warehouses, yards, inspection and transport, often near a gate (such as Viettel Lạng Sơn).",
    lo: "ເຂດສາງ, ລານ, ກວດ, ຂົນສົ່ງ ໃກ້ດ່ານ (ເຊັ່ນ Viettel Lạng Sơn).",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 31",
    },
  ],
};
