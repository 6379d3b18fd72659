import type { Finding } from "@bienmau/core/schema";

export const dbVnaccsEffect: Finding = {
  id: "db-vnaccs-effect",
  kind: "result",
  topics: ["digital", "customs"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Thông quan qua trạm kiểm soát được chấm cao nhất; khai điện tử VNACCS/VCIS giúp bớt chờ đợi, minh bạch hơn.",
    en: "Clearance at checkpoints scores highest; VNACCS/VCIS e-declaration cuts waiting and adds transparency.",
    lo: "ການກວດປ່ອຍຢູ່ດ່ານໄດ້ຄະແນນສູງສຸດ; ການແຈ້ງເອເລັກໂຕຣນິກ VNACCS/VCIS ຫຼຸດເວລາລໍຖ້າ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 1069–1083",
    },
  ],
};
