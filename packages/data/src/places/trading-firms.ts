import type { Place } from "@bienmau/core/schema";

export const tradingFirms = {
  id: "trading-firms",
  kind: "respondent-group",
  name: {
    vi: "doanh nghiệp, hợp tác xã xuất nhập khẩu qua biên giới",
    en: "firms and cooperatives trading over the border",
    lo: "ວິສາຫະກິດ ແລະ ສະຫະກອນທີ່ຄ້າຂາຍ",
  },
  aliases: ["doanh nghiệp hợp tác xã", "doanh nghiệp được khảo sát", "chủ doanh nghiệp", "firms surveyed"],
  within: ["dien-bien"],
} satisfies Place;
