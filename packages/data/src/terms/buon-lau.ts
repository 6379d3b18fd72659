import type { Term } from "@bienmau/core/schema";

export const buonLau: Term = {
  id: "buon-lau",
  name: {
    vi: "Buôn lậu",
    en: "Smuggling",
    lo: "ການລັກລອບ",
  },
  aliases: ["hàng lậu"],
  definition: {
    vi: "Đưa hàng qua biên giới trái phép, trốn kiểm soát hoặc thuế.",
    en: "Taking goods across the border illegally, evading control or duty.",
    lo: "ນຳສິນຄ້າຂ້າມແດນຜິດກົດໝາຍ.",
  },
  citations: [],
};
