import type { ProfileDescriptor, Quantity } from "../descriptor.ts";
import { text } from "../text.ts";
import { borderGoods } from "./_border-goods.ts";

/** The latest turnover of Trà Lĩnh that a source gives; half of it to each flow, since none splits it. */
const turnover: Quantity = { observation: { id: "m-0408" } };
const half: Quantity = { number: 0.5, why: "no source splits it" };
const flow: Quantity = { product: [turnover, half] };
/** Value of a vehicle at Lạng Sơn in early 2025 stands in for the missing number of trucks. */
const vehicleValue: Quantity = { quotient: [{ observation: { id: "m-0348" } }, { observation: { id: "m-0349" } }] };

export const caoBangChina: ProfileDescriptor = {
  id: "cao-bang-china",
  name: text("Cao Bằng – Trung Quốc", "Cao Bằng – China", "ກາວບັ່ງ – ຈີນ"),
  summary: text(
    "Trà Lĩnh, Tà Lùng, Lý Vạn. Số liệu rất thiếu: chỉ để minh hoạ.",
    "Trà Lĩnh, Tà Lùng, Lý Vạn. Data are very thin: an illustration only.",
    "ຈ່າລິງ, ຕ່າລຸງ, ລີວັນ. ຂໍ້ມູນໜ້ອຍຫຼາຍ: ພຽງຕົວຢ່າງ.",
  ),
  universe: text(
    "Kim ngạch qua cửa khẩu Trà Lĩnh năm 2016, số mới nhất có nguồn; nguồn không nói rõ phạm vi.",
    "Turnover of Trà Lĩnh in 2016, the latest with a source; its scope is not stated.",
    "ມູນຄ່າຜ່ານຈ່າລິງປີ 2016, ຕົວເລກຫຼ້າສຸດທີ່ມີແຫຼ່ງ.",
  ),
  products: borderGoods(flow, flow),
  links: [],
  gates: [
    { id: "tra-linh", name: text("Trà Lĩnh", "Trà Lĩnh", "ຈ່າລິງ"), lanes: 2, upgradeLanes: 0 },
    { id: "ta-lung", name: text("Tà Lùng", "Tà Lùng", "ຕ່າລຸງ"), lanes: 1, upgradeLanes: 1 },
    { id: "ly-van", name: text("Lý Vạn", "Lý Vạn", "ລີວັນ"), lanes: 0, upgradeLanes: 1 },
  ],
  clearances: { quotient: [turnover, vehicleValue] },
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
    openHours: { kind: "fixed", value: 10 },
    loadedHours: { kind: "fixed", value: 300 },
    eventsFull: { kind: "fixed", value: 2 },
    participantsFull: { kind: "fixed", value: 2 },
    sigX: { kind: "fixed", value: 0.25 },
    sigM: { kind: "fixed", value: 0.25 },
  },
  limits: [
    text(
      "Giá trị gốc là số của năm 2016 đặt vào năm 2024; không dùng để lập kế hoạch. Cần kim ngạch, số xe, số làn hiện nay.",
      "The base is a figure of 2016 placed in 2024; not for planning. Present turnover, trucks and lanes are needed.",
      "ຖານແມ່ນຕົວເລກປີ 2016 ໃສ່ປີ 2024; ບໍ່ໃຊ້ວາງແຜນ.",
    ),
    text(
      "Số xe suy từ giá trị mỗi xe ở Lạng Sơn đầu năm 2025.",
      "Trucks follow from the value per vehicle at Lạng Sơn in early 2025.",
      "ຈຳນວນລົດຄິດຈາກມູນຄ່າຕໍ່ຄັນຢູ່ລ້າງເຊີນຕົ້ນປີ 2025.",
    ),
  ],
};
