import type { LocalizedText } from "../schema/locale.ts";
import { text } from "./text.ts";

type Identification = "calibrated" | "weakly-updated" | "borrowed" | "judgement" | "entered";

export type IdentificationRow = {
  readonly status: Identification;
  readonly name: LocalizedText;
  readonly parameters: readonly string[];
};

/** What the local data can and cannot say about each number of the model. */
export const IDENTIFIABILITY: readonly IdentificationRow[] = [
  {
    status: "calibrated",
    name: text("Khớp chính xác với số liệu năm 2024", "Calibrated exactly to 2024", "ປັບຕາມຂໍ້ມູນ 2024"),
    parameters: ["baseValue", "truckValueBase", "eventsBase", "participantsBase", "paperShare"],
  },
  {
    status: "weakly-updated",
    name: text("Số liệu chỉ cập nhật được rất ít", "Weakly updated by the data", "ຂໍ້ມູນປັບໄດ້ໜ້ອຍ"),
    parameters: ["gX", "gM", "sigX", "sigM", "truckValueGrowth"],
  },
  {
    status: "borrowed",
    name: text("Lấy từ nghiên cứu ở nơi khác", "Borrowed from studies elsewhere", "ຢືມຈາກການສຶກສາບ່ອນອື່ນ"),
    parameters: [
      "thetaLR",
      "srShare",
      "vScale",
      "promoEl",
      "promoRho",
      "etaInsp",
      "rainBase",
      "rainCost",
      "slip",
      "capexFactor",
      "matchEffect",
    ],
  },
  {
    status: "judgement",
    name: text("Ước đoán của chuyên gia", "Expert judgement", "ການຄາດຄະເນຂອງຜູ້ຊ່ຽວຊານ"),
    parameters: [
      "segShare",
      "roadCut",
      "dRoad",
      "rainDays",
      "docAVE",
      "swCut",
      "jointCut",
      "clearDays",
      "greenShare",
      "yellowShare",
      "redShare",
      "redCut",
      "procPrem",
      "deltaShare",
      "spoilCut",
      "gateLanes",
      "serviceMin",
      "openHours",
      "revRateX",
      "revRateM",
      "kStar",
      "margin",
      "incidence",
      "delivered",
      "unrecShare",
      "formalShift",
      "fxEl",
    ],
  },
  {
    status: "entered",
    name: text("Người dùng phải nhập", "Entered by the user", "ຜູ້ໃຊ້ປ້ອນ"),
    parameters: [
      "capexUsd",
      "opexUsdPerYear",
      "fee",
      "costPerLane",
      "matchShare",
      "marketGain",
      "incentiveGain",
      "platCa",
      "platSmooth",
      "infoCut",
      "smuggleShift",
      "partnerConsent",
    ],
  },
];

/** Data that would help most, most helpful first. */
export const WANTED_DATA: readonly LocalizedText[] = [
  text(
    "Số làn, giờ mở cửa, số phút mỗi xe ở Tây Trang",
    "Lanes, opening hours and minutes per truck at Tây Trang",
    "ຊ່ອງ, ຊົ່ວໂມງ ແລະ ນາທີຕໍ່ຄັນຢູ່ໄຕຈາງ",
  ),
  text("Số liệu cửa khẩu theo tháng 2019–2026", "Monthly gate data 2019–2026", "ຂໍ້ມູນດ່ານລາຍເດືອນ 2019–2026"),
  text(
    "Khảo sát thời gian giải phóng hàng tại Tây Trang – Pang Hốc",
    "A time-release study at Tây Trang – Pang Hok",
    "ການສຶກສາເວລາປ່ອຍສິນຄ້າຢູ່ໄຕຈາງ – ປາງຮົກ",
  ),
  text("Cơ cấu chi phí vận chuyển từ kho đến kho", "A door-to-door cost breakdown", "ໂຄງສ້າງຕົ້ນທຶນຂົນສົ່ງ"),
  text(
    "Xuất khẩu của doanh nghiệp có và không tham gia hội chợ",
    "Exports of fair participants and non-participants",
    "ການສົ່ງອອກຂອງບໍລິສັດທີ່ເຂົ້າ ແລະ ບໍ່ເຂົ້າງານ",
  ),
];
