import type { ProfileProduct, Quantity } from "../descriptor.ts";
import { text } from "../text.ts";

/** Goods of a Chinese gate, one group a flow: no source splits its value by product. */
export function borderGoods(exports: Quantity, imports: Quantity): readonly ProfileProduct[] {
  return [
    {
      id: "export/agricultural-goods",
      flow: "export",
      product: "agricultural-goods",
      name: text("Nông sản, thủy sản xuất khẩu", "Farm and aquatic exports", "ສິນຄ້າກະສິກຳສົ່ງອອກ"),
      base: { product: [exports, FARM_SHARE] },
      freight: 0.295,
      timeValue: 0.02,
      spoilage: 0.08,
      multiplier: 1.1,
      perishable: true,
      driftDimension: 55,
      processable: true,
      grade: "d",
    },
    {
      id: "export/other-goods",
      flow: "export",
      product: "other-goods",
      name: text("Hàng xuất khẩu khác", "Other exports", "ສິນຄ້າສົ່ງອອກອື່ນ"),
      base: { product: [exports, { difference: [ONE, FARM_SHARE] }] },
      freight: 0.1,
      timeValue: 0.012,
      spoilage: 0,
      multiplier: 1,
      perishable: false,
      driftDimension: 56,
      processable: false,
      grade: "d",
    },
    {
      id: "import/all-goods",
      flow: "import",
      product: "all-goods",
      name: text("Hàng nhập khẩu", "Imports", "ສິນຄ້ານຳເຂົ້າ"),
      base: imports,
      freight: 0.1,
      timeValue: 0.012,
      spoilage: 0,
      multiplier: 1,
      perishable: false,
      driftDimension: 68,
      processable: false,
      grade: "d",
    },
  ];
}

const ONE: Quantity = { number: 1, why: "identity" };
/** Judgement (grade d): no source gives the share of farm goods in the value passing these gates. */
const FARM_SHARE: Quantity = { number: 0.4, why: "judgement, grade d" };
