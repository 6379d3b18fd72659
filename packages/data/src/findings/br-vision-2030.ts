import type { Finding } from "@bienmau/core/schema";

export const brVision2030: Finding = {
  id: "br-vision-2030",
  kind: "description",
  topics: ["infrastructure"],
  about: ["viet-nam"],
  text: {
    vi: "Tầm nhìn: đến 2030 vùng biên giới tương đối phát triển, hạ tầng đồng bộ, nối cửa khẩu với trung tâm vùng.",
    en: "Vision: by 2030 border areas fairly developed, with sound infrastructure linking gates to regional centres.",
    lo: "ວິໄສທັດ: ຮອດ 2030 ເຂດຊາຍແດນພັດທະນາພໍສົມຄວນ, ໂຄງລ່າງສົມບູນ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.1, dòng 91–93",
    },
  ],
};
