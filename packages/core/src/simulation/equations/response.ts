import type { EquationBlock } from "../descriptor.ts";
import { text } from "../text.ts";
import { equation } from "./_equation.ts";

/** How demand answers: partial adjustment to trade costs, promotion, the kip, input links; then value. */
export const response: EquationBlock = {
  id: "response",
  name: text("Phản ứng của thương mại", "Response of trade", "ການຕອບສະໜອງຂອງການຄ້າ"),
  equations: ({ links, imports }) => [
    equation([
      "target[i,t] = -thetaLR*multiplier[i]*log(tradeCost[i,t]/tradeCost[i,2024]) - etaInsp*(inspected[t] - inspected[2024])",
      "1",
      "i:products t:years",
      "model (5)",
      "Mức phản ứng dài hạn",
      "Long-run response",
      "ການຕອບສະໜອງໄລຍະຍາວ",
    ]),
    equation([
      "reaction[i,2024] = 0",
      "1",
      "i:products",
      "model (6)",
      "Phản ứng đã đạt",
      "Response reached",
      "ການຕອບສະໜອງທີ່ບັນລຸ",
    ]),
    equation([
      "reaction[i,t] = reaction[i,t-1] + srShare*(target[i,t] - reaction[i,t-1])",
      "1",
      "i:products t:years",
      "model (6), E1.3",
      "Phản ứng đã đạt",
      "Response reached",
      "ການຕອບສະໜອງທີ່ບັນລຸ",
    ]),
    equation([
      "exportPush[t] = promo[t] + log(1 + matchEffect*matchShare*matched[t]) - fxEl*fx[t]",
      "1",
      "t:allYears",
      "model (7)",
      "Tác động chung lên xuất khẩu",
      "Common push on exports",
      "ຜົນລວມຕໍ່ສົ່ງອອກ",
    ]),
    equation([
      "importPush[t] = promoImportShare*promo[t] + fxImport*fxEl*fx[t]",
      "1",
      "t:allYears",
      "model (8)",
      "Tác động chung lên nhập khẩu",
      "Common push on imports",
      "ຜົນລວມຕໍ່ນຳເຂົ້າ",
    ]),
    equation([
      "volume[i,t] = free[i,t]*exp(reaction[i,t] + exportPush[t])",
      "USD",
      "i:exports t:allYears",
      "model (7)",
      "Khối lượng theo giá năm gốc",
      "Volume at base prices",
      "ປະລິມານຕາມລາຄາຖານ",
    ]),
    ...links.flatMap((link) => {
      const uses = (name: string) => link.uses.map((id) => `${name}["${id}",t]`).join(" + ");
      return equation([
        `inputPull["${link.import}",t] = ${link.strength}*log((${uses("volume")})/(${uses("free")}))`,
        "1",
        "t:allYears",
        "model (8)",
        "Kéo theo từ xuất khẩu dùng đầu vào này",
        "Pull of the exports that use this input",
        "ແຮງດຶງຈາກສິນຄ້າສົ່ງອອກ",
      ]);
    }),
    ...imports
      .filter((id) => !links.some((link) => link.import === id))
      .map((id) =>
        equation([
          `inputPull["${id}",t] = 0`,
          "1",
          "t:allYears",
          "model (8)",
          "Không có liên kết đầu vào",
          "No input link",
          "ບໍ່ມີການເຊື່ອມໂຍງ",
        ]),
      ),
    equation([
      "volume[i,t] = free[i,t]*exp(reaction[i,t] + importPush[t] + inputPull[i,t])",
      "USD",
      "i:imports t:allYears",
      "model (8)",
      "Khối lượng theo giá năm gốc",
      "Volume at base prices",
      "ປະລິມານຕາມລາຄາຖານ",
    ]),
    equation([
      "premium[t] = procPrem + standardsPoints*standards[t]",
      "1",
      "t:allYears",
      "model §8",
      "Mức giá tăng của hàng chế biến",
      "Price premium of processed goods",
      "ລາຄາເພີ່ມຂອງສິນຄ້າປຸງແຕ່ງ",
    ]),
    equation([
      "value[i,t] = volume[i,t]*(1 + premium[t]*processedShare[i,t])",
      "USD",
      "i:exports t:allYears",
      "model (7)",
      "Kim ngạch mặt hàng (nhu cầu)",
      "Value of the product (demand)",
      "ມູນຄ່າສິນຄ້າ (ຄວາມຕ້ອງການ)",
    ]),
    equation([
      "value[i,t] = volume[i,t]",
      "USD",
      "i:imports t:allYears",
      "model (8)",
      "Kim ngạch mặt hàng (nhu cầu)",
      "Value of the product (demand)",
      "ມູນຄ່າສິນຄ້າ (ຄວາມຕ້ອງການ)",
    ]),
  ],
};
