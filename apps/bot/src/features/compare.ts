import { draft, message } from "@bienmau/core/i18n";
import type { Feature } from "../conversation/feature.ts";
import { sayText } from "../conversation/reply.ts";
import { answerOwn } from "./questions.ts";

/** Two figures side by side. */
export const compare: Feature = {
  id: "compare",
  commands: [
    {
      names: { vi: "sosanh", en: "compare", lo: "piapthiap" },
      describe: message({ vi: "So sánh hai số liệu", en: "Compare two figures", lo: draft("ປຽບທຽບສອງຕົວເລກ") }),
      run: (visit, words) =>
        words.trim() === ""
          ? { replies: [sayText(...usage(visit.locale).split("\n"))] }
          : answerOwn(visit, `so sánh ${words.trim()}`),
    },
  ],
  actions: {},
  phrases: [],
};

const usage = message({
  vi: "Gõ hai vế cần so sánh sau lệnh, ví dụ:\n/sosanh xuất khẩu Điện Biên – Bắc Lào năm 2022 và 2024",
  en: "Type the two sides after the command, for example:\n/compare exports Điện Biên – Northern Laos 2022 and 2024",
  lo: draft("ພິມສອງຝ່າຍຫຼັງຄຳສັ່ງ, ຕົວຢ່າງ:\n/piapthiap ສົ່ງອອກ Điện Biên – ພາກເໜືອລາວ ປີ 2022 ແລະ 2024"),
});
