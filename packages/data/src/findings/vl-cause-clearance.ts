import type { Finding } from "@bienmau/core/schema";

export const vlCauseClearance: Finding = {
  id: "vl-cause-clearance",
  kind: "cause",
  topics: ["customs"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Thông quan, kiểm dịch chậm và rườm rà vì chưa được nâng cấp, hiện đại hóa.",
    en: "Clearance and quarantine are slow and cumbersome for want of modernisation.",
    lo: "ການກວດປ່ອຍ ແລະ ກັກກັນຊ້າ ຍ້ອນບໍ່ທັນທັນສະໄໝ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 18",
    },
  ],
};
