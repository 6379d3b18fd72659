import type { Term } from "@bienmau/core/schema";

export const ocop: Term = {
  id: "ocop",
  name: {
    vi: "OCOP",
    en: "OCOP",
    lo: "OCOP",
  },
  aliases: ["mỗi xã một sản phẩm", "one commune one product"],
  definition: {
    vi: "Chương trình “Mỗi xã một sản phẩm”, xếp hạng sản phẩm đặc trưng địa phương.",
    en: "The “One Commune One Product” programme, grading local specialities.",
    lo: "ໂຄງການ “ໜຶ່ງຕາແສງ ໜຶ່ງຜະລິດຕະພັນ”.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1376",
    },
  ],
};
