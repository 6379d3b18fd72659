import type { EquationBlock } from "../descriptor.ts";
import { text } from "../text.ts";
import { equation } from "./_equation.ts";

/** Gate revenue that flows back into the corridor: capital of last year's money works this year, so the loop needs no solver. */
export const reinvestment: EquationBlock = {
  id: "reinvestment",
  name: text("Nguồn thu và tái đầu tư", "Revenue and re-investment", "ລາຍຮັບ ແລະ ການລົງທຶນຄືນ"),
  equations: () => [
    equation([
      "revenue[t] = revRateX*exportsPassed[t] + revRateM*importsPassed[t] + fee*trucks[t]*served[t]*oneYear",
      "USD",
      "t:allYears",
      "model §10",
      "Thu tại cửa khẩu",
      "Gate revenue",
      "ລາຍຮັບດ່ານ",
    ]),
    equation([
      'invested[t] = reinvestOn[t]*intensity["re-investment"]*max(0, revenue[t] - reinvestAboveBase*baselineRevenue[t])',
      "USD",
      "t:years",
      "model §10",
      "Vốn tái đầu tư trong năm",
      "Re-invested in the year",
      "ທຶນລົງທຶນຄືນໃນປີ",
    ]),
    equation(["capital[2024] = 0", "USD", "", "model (13)", "Vốn tái đầu tư", "Re-invested capital", "ທຶນລົງທຶນຄືນ"]),
    equation(["capital[2025] = 0", "USD", "", "model (13)", "Vốn tái đầu tư", "Re-invested capital", "ທຶນລົງທຶນຄືນ"]),
    equation([
      "capital[t] = (1 - reinvestDecay)*capital[t-1] + reinvestYield*invested[t-1]",
      "USD",
      "t:laterYears",
      "model (13)",
      "Vốn tái đầu tư",
      "Re-invested capital",
      "ທຶນລົງທຶນຄືນ",
    ]),
    equation([
      "quality[t] = 1 - exp(-(1 - laneShare)*capital[t]/kStar)",
      "1",
      "t:allYears",
      "model (13)",
      "Mức cải thiện tuyến nhờ tái đầu tư",
      "Improvement by re-investment",
      "ການປັບປຸງຈາກການລົງທຶນຄືນ",
    ]),
    equation([
      "lanesBought[t] = floor(laneShare*capital[t]/costPerLane)",
      "1",
      "t:allYears",
      "model (13)",
      "Số làn mua bằng vốn tái đầu tư",
      "Lanes bought by re-investment",
      "ຊ່ອງທີ່ຊື້ດ້ວຍທຶນລົງທຶນຄືນ",
    ]),
  ],
};
