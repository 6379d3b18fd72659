import type { ProfileDescriptor, Quantity } from "../descriptor.ts";
import { text } from "../text.ts";
import { borderGoods } from "./_border-goods.ts";

/** Ten months of 2024 raised to twelve. */
const passingThrough: Quantity = {
  product: [{ observation: { id: "m-0342" } }, { number: 1.2, why: "ten months raised to twelve" }],
};
/** No source splits what passes through by flow; goods declared locally in 2023 are the only split there is. */
const exportShare: Quantity = { quotient: [{ observation: { id: "m-0337" } }, { observation: { id: "m-0336" } }] };
const importShare: Quantity = { quotient: [{ observation: { id: "m-0338" } }, { observation: { id: "m-0336" } }] };

export const langSonChina: ProfileDescriptor = {
  id: "lang-son-china",
  name: text("Lạng Sơn – Trung Quốc", "Lạng Sơn – China", "ລ້າງເຊີນ – ຈີນ"),
  summary: text(
    "Hữu Nghị, Tân Thanh, Chi Ma: hàng đợi theo mùa, rủi ro đóng cửa.",
    "Hữu Nghị, Tân Thanh, Chi Ma: seasonal queues and the risk of closure.",
    "ຮູ່ຫງີ, ເຕິນແທງ, ຈີມາ: ຄິວຕາມລະດູ ແລະ ຄວາມສ່ຽງປິດດ່ານ.",
  ),
  universe: text(
    "Toàn bộ hàng hoá đi qua địa bàn tỉnh, mở tờ khai ở đâu cũng tính (không phải chỉ phần khai tại Hải quan khu vực VI).",
    "All goods passing through the province wherever declared (not only those declared at Customs Region VI).",
    "ສິນຄ້າທັງໝົດທີ່ຜ່ານແຂວງ ບໍ່ວ່າແຈ້ງຢູ່ໃສ.",
  ),
  products: borderGoods({ product: [passingThrough, exportShare] }, { product: [passingThrough, importShare] }),
  links: [],
  gates: [
    { id: "huu-nghi", name: text("Hữu Nghị", "Hữu Nghị", "ຮູ່ຫງີ"), lanes: 32, upgradeLanes: 0 },
    { id: "tan-thanh", name: text("Tân Thanh", "Tân Thanh", "ເຕິນແທງ"), lanes: 14, upgradeLanes: 0 },
    { id: "chi-ma", name: text("Chi Ma", "Chi Ma", "ຈີມາ"), lanes: 4, upgradeLanes: 2 },
  ],
  clearances: {
    product: [{ observation: { id: "m-0344" } }, { number: 360, why: "working days of these gates, judgement" }],
  },
  anchors: {
    events: { number: 1, why: "measured relative to today" },
    participants: { number: 1, why: "measured relative to today" },
    paperShare: { number: 0, why: "no figure in the sources" },
  },
  seasons: [
    [0.75, 0.75],
    [0.25, 1.75],
  ],
  randomClosures: true,
  parameters: {
    workDays: { kind: "fixed", value: 360 },
    openHours: { kind: "fixed", value: 10 },
    loadedHours: { kind: "fixed", value: 300 },
    serviceMin: { kind: "pert", min: 10, mode: 15, max: 20 },
    laneAdd: { kind: "fixed", value: 10 },
    logLanes: { kind: "fixed", value: 5 },
    eventsFull: { kind: "fixed", value: 2 },
    participantsFull: { kind: "fixed", value: 2 },
    sigX: { kind: "fixed", value: 0.2 },
    sigM: { kind: "fixed", value: 0.2 },
    kStar: { kind: "fixed", value: 500_000_000 },
  },
  limits: [
    text(
      "Số làn chia theo lượt xe ngày 22/8/2024 và chọn sao cho năng lực khoảng 2.000 xe mỗi ngày; đây là giả định. Thời gian chờ tính theo giờ mở cửa.",
      "Lanes are shared out by the trucks of 22 August 2024 and set so that capacity is about 2,000 trucks a day: an assumption. Waits are in opening hours.",
      "ຈຳນວນຊ່ອງແມ່ນສົມມຸດ (ປະມານ 2.000 ຄັນຕໍ່ມື້); ເວລາລໍນັບເປັນຊົ່ວໂມງເປີດ.",
    ),
    text(
      "Cơ cấu xuất – nhập và tỷ trọng nông sản của hàng đi qua không có nguồn; dùng cơ cấu hàng khai tại địa phương năm 2023.",
      "No source splits passing goods by flow or product; the split of locally declared goods in 2023 stands in.",
      "ບໍ່ມີແຫຼ່ງແຍກສົ່ງອອກ–ນຳເຂົ້າ; ໃຊ້ໂຄງສ້າງປີ 2023.",
    ),
  ],
};
