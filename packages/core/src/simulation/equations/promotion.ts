import type { EquationBlock } from "../descriptor.ts";
import { text } from "../text.ts";
import { equation } from "./_equation.ts";

/** Promotion as a stock that fades and saturates. */
export const promotion: EquationBlock = {
  id: "promotion",
  name: text("Xúc tiến thương mại", "Promotion", "ການສົ່ງເສີມການຄ້າ"),
  equations: () => [
    equation([
      "digital[t] = min(digitalWanted[t], netReach + (1 - netReach)*electrified[t])",
      "1",
      "t:allYears",
      "model §7, §9",
      "Xúc tiến số",
      "Digital promotion",
      "ການສົ່ງເສີມດິຈິຕອນ",
    ]),
    equation([
      "activity[t] = eventsWeight*(eventsBase + eventsAdded[t])/eventsBase + participantsWeight*(participantsBase + participantsAdded[t])/participantsBase + digitalWeight*digital[t]",
      "1",
      "t:allYears",
      "model §7",
      "Hoạt động xúc tiến (năm 2024 = 1)",
      "Promotion activity (2024 = 1)",
      "ກິດຈະກຳສົ່ງເສີມ (2024 = 1)",
    ]),
    equation(["stock[2024] = 1", "1", "", "model §7", "Tích luỹ xúc tiến", "Promotion stock", "ຜົນສະສົມການສົ່ງເສີມ"]),
    equation([
      "stock[t] = promoRho*stock[t-1] + (1 - promoRho)*activity[t]",
      "1",
      "t:years",
      "model §7, E5.5, E5.6",
      "Tích luỹ xúc tiến",
      "Promotion stock",
      "ຜົນສະສົມການສົ່ງເສີມ",
    ]),
    equation([
      "promo[t] = promoEl*(1 + promoHalf)*(1 + promoHalf)/promoHalf*(stock[t]/(stock[t] + promoHalf) - 1/(1 + promoHalf))",
      "1",
      "t:allYears",
      "model (12b)",
      "Tác động xúc tiến lên xuất khẩu",
      "Effect of promotion on exports",
      "ຜົນການສົ່ງເສີມຕໍ່ສົ່ງອອກ",
    ]),
  ],
};
