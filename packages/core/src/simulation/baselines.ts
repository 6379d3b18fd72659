import type { LocalizedText } from "../schema/locale.ts";
import { log } from "./kernel/math.ts";
import { text } from "./text.ts";

/** A named future without new policy. `parameters` replace the model's own. */
export type BaselineDescriptor = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly parameters: Readonly<Record<string, number>>;
};

/** Yearly growth that officials aim at; the lower end of the published range of 10–15%. */
const OFFICIAL_AIM = 0.1;

export const BASELINES: readonly BaselineDescriptor[] = [
  { id: "central", name: text("Trung tâm", "Central", "ກາງ"), parameters: {} },
  {
    id: "low",
    name: text("Thấp (thấp hơn một độ lệch chuẩn)", "Low (one standard deviation below)", "ຕ່ຳ"),
    parameters: { growthSdShift: -1 },
  },
  {
    id: "high",
    name: text("Cao (cao hơn một độ lệch chuẩn)", "High (one standard deviation above)", "ສູງ"),
    parameters: { growthSdShift: 1 },
  },
  {
    id: "official-target",
    name: text("Theo mục tiêu chính thức (10% mỗi năm)", "Official aim (10% a year)", "ຕາມເປົ້າໝາຍທາງການ (10% ຕໍ່ປີ)"),
    parameters: { growthKept: 0, growthAdded: log(1 + OFFICIAL_AIM) },
  },
  {
    id: "last-year-flat",
    name: text("Giữ nguyên mức năm 2024", "Flat at 2024", "ຄົງທີ່ຕາມປີ 2024"),
    parameters: { growthKept: 0 },
  },
  {
    id: "gate-keeps-pace",
    name: text("Giờ mở cửa tăng theo lưu lượng", "Opening hours keep pace with traffic", "ຊົ່ວໂມງເປີດຕາມການຈະລາຈອນ"),
    parameters: { keepsPace: 1 },
  },
];
