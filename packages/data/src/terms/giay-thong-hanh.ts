import type { Term } from "@bienmau/core/schema";

export const giayThongHanh: Term = {
  id: "giay-thong-hanh",
  name: {
    vi: "Giấy thông hành biên giới",
    en: "Border pass",
    lo: "ໃບຜ່ານແດນ",
  },
  aliases: ["thông hành"],
  definition: {
    vi: "Giấy cho cư dân biên giới qua lại khu vực biên giới.",
    en: "A paper letting border residents cross near the border.",
    lo: "ໃບອະນຸຍາດໃຫ້ຊາວຊາຍແດນຂ້າມເຂດຊາຍແດນ.",
  },
  citations: [
    {
      source: "tapchitaichinh-vn",
      locator: "nội dung bài",
    },
  ],
};
