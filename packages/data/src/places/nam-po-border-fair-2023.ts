import type { Place } from "@bienmau/core/schema";

export const namPoBorderFair2023 = {
  id: "nam-po-border-fair-2023",
  kind: "event",
  name: {
    vi: "Phiên chợ thương mại biên giới huyện Nậm Pồ 2023",
    en: "Nậm Pồ border trade fair 2023",
    lo: "ຕະຫຼາດນັດຊາຍແດນ Nậm Pồ 2023",
  },
  aliases: ["phiên chợ nậm pồ", "hội chợ nậm pồ", "phiên chợ thương mại biên giới", "nam po fair"],
  within: ["dien-bien"],
} satisfies Place;
