import type { NeighbourProvince } from "@bienmau/core/schema";

export const mondulkiri: NeighbourProvince = {
  id: "mondulkiri",
  country: "KH",
  name: {
    vi: "Mondulkiri",
    en: "Mondulkiri",
  },
  aliases: ["Mondolkiri", "Mondul Kiri", "Mon-đun-ki-ri"],
  citations: [
    {
      source: "en-vietnamplus-vn-dak-nong-steps-up-allround-cooperation",
      locator: "nội dung bài (names Mondulkiri province beside Đắk Nông)",
    },
  ],
};
