import type { Indicator } from "@bienmau/core/schema";

export const promotionParticipantsGrowth = {
  id: "promotion-participants-growth",
  group: "promotion",
  name: {
    vi: "tốc độ tăng bình quân số đơn vị tham gia xúc tiến",
    en: "average growth of participants",
    lo: "ອັດຕາເຕີບໂຕສະເລ່ຍຂອງຜູ້ເຂົ້າຮ່ວມ",
  },
  definition: {
    vi: "Mức tăng bình quân mỗi năm của số doanh nghiệp, hợp tác xã tham gia.",
    en: "Growth per year of the firms and cooperatives taking part.",
    lo: "ອັດຕາເຕີບໂຕສະເລ່ຍຕໍ່ປີ.",
  },
  unit: "percent",
  aliases: {
    vi: ["số đơn vị tham gia tăng bình quân", "doanh nghiệp tham gia tăng bao nhiêu"],
    en: ["growth of participants"],
    lo: [],
  },
  goodForMonths: 24,
  additive: false,
} satisfies Indicator;
