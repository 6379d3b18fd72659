import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const eventsParticipants: LeverDescriptor = {
  id: "events-participants",
  group: "promotion",
  name: text(
    "Hội chợ, sự kiện và doanh nghiệp tham gia",
    "Promotion events and participating firms",
    "ງານວາງສະແດງ ແລະ ບໍລິສັດເຂົ້າຮ່ວມ",
  ),
  summary: text(
    "Tăng số sự kiện và số doanh nghiệp, hợp tác xã tham gia.",
    "More events and more firms and cooperatives taking part.",
    "ເພີ່ມງານ ແລະ ບໍລິສັດເຂົ້າຮ່ວມ.",
  ),
  effects: [
    { on: "eventsAdded", size: "eventsFull - eventsBase" },
    { on: "participantsAdded", size: "participantsFull - participantsBase" },
  ],
  buildYears: 0.0,
  takeUpYears: 0.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Sở Công Thương, doanh nghiệp.",
    "Department of Industry and Trade, firms.",
    "ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ, ບໍລິສັດ.",
  ),
  fields: [
    {
      id: "eventsFull",
      name: text("Số sự kiện mỗi năm", "Events a year", "ງານຕໍ່ປີ"),
      unit: "1",
      min: 0,
      max: 200,
      default: undefined,
    },
    {
      id: "participantsFull",
      name: text("Số doanh nghiệp tham gia mỗi năm", "Participants a year", "ຜູ້ເຂົ້າຮ່ວມຕໍ່ປີ"),
      unit: "1",
      min: 0,
      max: 5000,
      default: undefined,
    },
  ],
  evidence: {
    grade: "c",
    text: text(
      "Bằng chứng quốc tế rất phân tán; có nghiên cứu không thấy tác động, nên xác suất tác động bằng 0 là 25%.",
      "International evidence is scattered; some studies find nothing, so the effect is exactly zero with probability 25%.",
      "ຫຼັກຖານກະແຈກກະຈາຍ; ໂອກາດບໍ່ມີຜົນ 25%.",
    ),
    sources: ["E5.2", "E5.3", "E5.4", "E5.5", "E5.6", "E5.7", "E5.8"],
  },
};
