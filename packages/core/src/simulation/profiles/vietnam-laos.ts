import type { ProfileDescriptor, Quantity } from "../descriptor.ts";
import { text } from "../text.ts";

const total: Quantity = { observation: { id: "m-0101" } };
const balance: Quantity = { observation: { id: "m-0103" } };
const half: Quantity = { number: 0.5, why: "total = exports + imports, balance = exports - imports" };

export const vietnamLaos: ProfileDescriptor = {
  id: "vietnam-laos",
  name: text("Việt Nam – Lào", "Vietnam – Laos", "ຫວຽດນາມ – ລາວ"),
  summary: text(
    "Toàn bộ thương mại song phương, chuỗi số liệu dài hơn; chưa tách mặt hàng.",
    "All bilateral trade, a longer series; not yet split by product.",
    "ການຄ້າສອງຝ່າຍທັງໝົດ; ຍັງບໍ່ແຍກສິນຄ້າ.",
  ),
  universe: text(
    "Tổng kim ngạch hai nước qua mọi tuyến đường, theo số liệu phía Việt Nam.",
    "All trade between the two countries by any route, Vietnamese figures.",
    "ການຄ້າທັງໝົດລະຫວ່າງສອງປະເທດ ຕາມຕົວເລກຝ່າຍຫວຽດນາມ.",
  ),
  products: [
    {
      id: "export/all-goods",
      flow: "export",
      product: "all-goods",
      name: text("Hàng xuất khẩu", "Exports", "ສິນຄ້າສົ່ງອອກ"),
      base: { product: [half, { sum: [total, balance] }] },
      freight: 0.17,
      timeValue: 0.01,
      spoilage: 0.01,
      multiplier: 1,
      perishable: false,
      driftDimension: 55,
      processable: true,
      grade: "d",
    },
    {
      id: "import/all-goods",
      flow: "import",
      product: "all-goods",
      name: text("Hàng nhập khẩu", "Imports", "ສິນຄ້ານຳເຂົ້າ"),
      base: { product: [half, { difference: [total, balance] }] },
      freight: 0.2,
      timeValue: 0.008,
      spoilage: 0.01,
      multiplier: 1,
      perishable: false,
      driftDimension: 68,
      processable: false,
      grade: "d",
    },
  ],
  links: [],
  gates: [],
  clearances: undefined,
  anchors: {
    events: { number: 1, why: "measured relative to today" },
    participants: { number: 1, why: "measured relative to today" },
    paperShare: { number: 0, why: "no national figure in the sources" },
  },
  seasons: [[1, 1]],
  randomClosures: false,
  parameters: {
    sigX: { kind: "fixed", value: 0.15 },
    sigM: { kind: "fixed", value: 0.15 },
    eventsFull: { kind: "fixed", value: 2 },
    participantsFull: { kind: "fixed", value: 2 },
  },
  limits: [
    text(
      "Không có mô hình cửa khẩu và hàng đợi: các đòn bẩy về làn xe, giờ mở cửa không có tác động ở tuyến này.",
      "No gate and no queue here: levers on lanes and hours do nothing in this profile.",
      "ບໍ່ມີແບບດ່ານ ແລະ ຄິວ: ມາດຕະການຊ່ອງ ແລະ ຊົ່ວໂມງບໍ່ມີຜົນ.",
    ),
    text(
      "Năm 2025 tăng 32,7% chủ yếu do một mặt hàng; mức nền tính từ số làm tròn của năm 2024.",
      "2025 rose by 32.7%, much of it one product; the base uses the rounded total of 2024.",
      "ປີ 2025 ເພີ່ມ 32,7% ສ່ວນໃຫຍ່ຍ້ອນສິນຄ້າດຽວ; ຖານໃຊ້ຕົວເລກປັດເສດປີ 2024.",
    ),
  ],
};
