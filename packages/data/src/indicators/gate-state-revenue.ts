import type { Indicator } from "@bienmau/core/schema";

export const gateStateRevenue = {
  id: "gate-state-revenue",
  group: "gate-traffic",
  name: {
    vi: "thu ngân sách tại cửa khẩu",
    en: "state revenue collected at the gate",
    lo: "ລາຍຮັບງົບປະມານທີ່ດ່ານ",
  },
  definition: {
    vi: "Số thu ngân sách nhà nước từ hoạt động xuất nhập khẩu tại cửa khẩu.",
    en: "State budget revenue collected from trade at the gate.",
    lo: "ລາຍຮັບງົບປະມານລັດຈາກການຄ້າທີ່ດ່ານ.",
  },
  unit: "VND",
  aliases: {
    vi: ["thu ngân sách", "nộp ngân sách", "số thu thuế", "thu thuế", "tiền thuế", "thu ngân sách nhà nước"],
    en: ["state revenue", "customs revenue", "tax revenue", "budget revenue", "revenue"],
    lo: ["ລາຍຮັບງົບປະມານ", "ເກັບພາສີ"],
  },
  goodForMonths: 18,
  additive: true,
} satisfies Indicator;
