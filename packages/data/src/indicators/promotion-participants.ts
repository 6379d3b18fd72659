import type { Indicator } from "@bienmau/core/schema";

export const promotionParticipants = {
  id: "promotion-participants",
  group: "promotion",
  name: {
    vi: "số doanh nghiệp, hợp tác xã tham gia xúc tiến",
    en: "firms and cooperatives in promotion events",
    lo: "ຈຳນວນວິສາຫະກິດ ແລະ ສະຫະກອນທີ່ເຂົ້າຮ່ວມ",
  },
  definition: {
    vi: "Số doanh nghiệp và hợp tác xã tham gia các sự kiện xúc tiến trong năm.",
    en: "Firms and cooperatives taking part in promotion events in the year.",
    lo: "ຈຳນວນວິສາຫະກິດ ແລະ ສະຫະກອນທີ່ເຂົ້າຮ່ວມງານ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "doanh nghiệp tham gia",
      "hợp tác xã tham gia",
      "bao nhiêu doanh nghiệp tham gia",
      "dn htx tham gia",
      "đơn vị tham gia",
      "số doanh nghiệp hợp tác xã",
      "doanh nghiệp tham gia xúc tiến",
      "doanh nghiệp hợp tác xã tham gia",
      "dn htx tham gia sự kiện xúc tiến",
      "doanh nghiệp, hợp tác xã tham gia",
      "tham gia sự kiện xúc tiến",
      "dn htx",
      "doanh nghiệp và hợp tác xã tham gia",
      "tham gia xúc tiến thương mại",
      "đơn vị tham gia sự kiện",
    ],
    en: [
      "participants",
      "firms taking part",
      "companies participating",
      "participating firms",
      "cooperatives",
      "firms took part",
      "firms joined",
      "enterprises participating",
    ],
    lo: ["ວິສາຫະກິດເຂົ້າຮ່ວມ", "ບໍລິສັດເຂົ້າຮ່ວມ", "ວິສາຫະກິດຈັກແຫ່ງ", "ບໍລິສັດຈັກແຫ່ງ", "ວິສາຫະກິດ ແລະ ສະຫະກອນ"],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
