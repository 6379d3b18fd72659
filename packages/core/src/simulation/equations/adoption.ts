import type { EquationBlock } from "../descriptor.ts";
import { text } from "../text.ts";
import { equation } from "./_equation.ts";

/** How far each lever is taken up in each year: nothing before completion, then an S-curve; at once where no take-up time is declared. */
export const adoption: EquationBlock = {
  id: "adoption",
  name: text("Tiến độ đưa đòn bẩy vào sử dụng", "Take-up of levers", "ການນຳໃຊ້ມາດຕະການ"),
  equations: () => [
    equation([
      "plateau[k] = (1 + physical[k]*(delivered - 1)) * (1 + partner[k]*(partnerConsent - 1))",
      "1",
      "k:levers",
      "model §9",
      "Mức đạt được tối đa",
      "Most that is reached",
      "ລະດັບສູງສຸດທີ່ບັນລຸ",
    ]),
    equation([
      "sinceDone[k,t] = t - startYear[k] - buildYears[k]*slip",
      "year",
      "k:levers t:allYears",
      "model §9",
      "Số năm từ khi hoàn thành",
      "Years since completion",
      "ຈຳນວນປີນັບແຕ່ສຳເລັດ",
    ]),
    equation([
      "curveAtStart[k] = 1/(1 + exp(adoptSlope*takeUpYears[k]))",
      "1",
      "k:levers",
      "model §9",
      "Điểm đầu của đường cong",
      "Start of the curve",
      "ຈຸດເລີ່ມຂອງເສັ້ນໂຄ້ງ",
    ]),
    equation([
      "takeUp[k,t] = takeUpYears[k] <= 0*oneYear ? (sinceDone[k,t] >= 0*oneYear ? 1 : 0) : max(0, 1/(1 + exp(adoptSlope*(takeUpYears[k] - sinceDone[k,t]))) - curveAtStart[k]) / (1 - curveAtStart[k])",
      "1",
      "k:levers t:allYears",
      "model §9",
      "Tỷ lệ đưa vào sử dụng",
      "Share taken up",
      "ສ່ວນທີ່ນຳໃຊ້ແລ້ວ",
    ]),
    equation([
      "adopt[k,t] = intensity[k]*plateau[k]*takeUp[k,t]",
      "1",
      "k:levers t:allYears",
      "model §9",
      "Mức áp dụng của đòn bẩy",
      "Take-up of the lever",
      "ລະດັບການນຳໃຊ້ມາດຕະການ",
    ]),
  ],
};
