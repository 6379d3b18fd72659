import type { Place } from "@bienmau/core/schema";

export const laoVietChinaTeaFair2023 = {
  id: "lao-viet-china-tea-fair-2023",
  kind: "event",
  name: {
    vi: "Hội chợ Bắc Lào – Việt Nam – Trung Quốc và Lễ hội chè 2023",
    en: "Laos–Vietnam–China fair and tea festival 2023",
    lo: "ງານວາງສະແດງ ລາວ – ຫວຽດນາມ – ຈີນ ແລະ ບຸນຊາ 2023",
  },
  aliases: ["lễ hội chè", "hội chợ việt lào trung", "tea festival"],
  within: ["phongsaly"],
} satisfies Place;
