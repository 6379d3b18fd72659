import type { Finding } from "@bienmau/core/schema";

export const brCauseRoads: Finding = {
  id: "br-cause-roads",
  kind: "cause",
  topics: ["roads", "infrastructure"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Thiếu cao tốc liên vùng (như Điện Biên–Sơn La–Hòa Bình), đường nối cửa khẩu xuống cấp, mùa mưa tai nạn, ùn tắc.",
    en: "Inter-regional expressways are missing (such as Điện Biên–Sơn La–Hòa Bình); roads to gates are worn, with accidents and jams in the rains.",
    lo: "ຂາດທາງດ່ວນລະຫວ່າງພາກ (ເຊັ່ນ Điện Biên–Sơn La–Hòa Bình); ທາງຫາດ່ານເສຍຫາຍ, ຍາມຝົນອຸບັດຕິເຫດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.b, dòng 63–64",
    },
  ],
};
