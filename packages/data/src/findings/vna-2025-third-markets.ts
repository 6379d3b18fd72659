import type { Finding } from "@bienmau/core/schema";

export const vna2025ThirdMarkets: Finding = {
  id: "vna-2025-third-markets",
  kind: "description",
  topics: ["markets"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Phía Lào coi thương mại biên giới là dịp mở thị trường, tiếp cận nguồn cung và vào thị trường thứ ba.",
    en: "The Lao side sees border trade as a way to open markets, gain supply and reach third markets.",
    lo: "ຝ່າຍລາວຖືການຄ້າຊາຍແດນເປັນໂອກາດເປີດຕະຫຼາດ ແລະ ເຂົ້າຕະຫຼາດທີສາມ.",
  },
  citations: [
    {
      source: "vna-2025",
      locator: "dòng 19",
    },
  ],
};
