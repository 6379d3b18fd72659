import { draft, message } from "@bienmau/core/i18n";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { answerOwn } from "./questions.ts";

/** Trade turnover: what the words say, or the latest year of the corridor the project began with. */
export const turnover: Feature = {
  id: "turnover",
  commands: [
    {
      names: { vi: "kimngach", en: "turnover", lo: "munkha" },
      describe: message({ vi: "Kim ngạch xuất nhập khẩu", en: "Trade turnover", lo: draft("ມູນຄ່າການນຳເຂົ້າ-ສົ່ງອອກ") }),
      run: askTurnover,
    },
  ],
  actions: { turnover: (visit) => askTurnover(visit, "") },
  phrases: [],
};

function askTurnover(visit: Visit, words: string): Promise<Turn> {
  const about = words.trim() === "" ? `Điện Biên – Bắc Lào năm ${findLatestYear(visit)}` : words.trim();
  return answerOwn(visit, `kim ngạch xuất nhập khẩu ${about}`);
}

function findLatestYear({ deps }: Visit): string {
  const years = deps.dataset.observations
    .filter((row) => row.indicator === "trade-value" && row.place === "dien-bien" && /^\d{4}$/.test(row.period))
    .map((row) => row.period);
  return years.toSorted().at(-1) ?? "2024";
}
