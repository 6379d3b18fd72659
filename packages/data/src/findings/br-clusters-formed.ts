import type { Finding } from "@bienmau/core/schema";

export const brClustersFormed: Finding = {
  id: "br-clusters-formed",
  kind: "result",
  topics: ["infrastructure", "processing"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Đã lập 319 cụm công nghiệp ở tỉnh biên giới, phần lớn ở huyện biên giới, tỷ lệ khá cao so với cả nước.",
    en: "319 industrial clusters stand in border provinces, mostly in border districts, a high share of the national total.",
    lo: "ມີ 319 ກຸ່ມອຸດສາຫະກຳໃນແຂວງຊາຍແດນ ສ່ວນຫຼາຍໃນເມືອງຊາຍແດນ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.6, dòng 33",
    },
  ],
};
