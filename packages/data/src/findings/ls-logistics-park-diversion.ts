import type { Finding } from "@bienmau/core/schema";

export const lsLogisticsParkDiversion: Finding = {
  id: "ls-logistics-park-diversion",
  kind: "result",
  topics: ["logistics", "infrastructure"],
  about: ["lang-son", "huu-nghi"],
  text: {
    vi: "Điều xe vào Công viên Logistics Viettel trước khi vào cửa khẩu giúp giảm tắc trên Quốc lộ 1.",
    en: "Sending trucks to the Viettel Logistics Park before the gate eased jams on national road 1.",
    lo: "ສົ່ງລົດເຂົ້າ Viettel Logistics Park ກ່ອນດ່ານ ຫຼຸດແອອັດທາງຫຼວງ 1.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 27–29",
    },
  ],
};
