import type { Finding } from "@bienmau/core/schema";

export const dbSingleWindowEffect: Finding = {
  id: "db-single-window-effect",
  kind: "result",
  topics: ["customs", "digital"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Khai báo điện tử và cơ chế một cửa đã rút ngắn thời gian thông quan.",
    en: "E-declaration and the single window have shortened clearance.",
    lo: "ການແຈ້ງເອເລັກໂຕຣນິກ ແລະ ປະຕູດຽວ ຫຼຸດເວລາກວດປ່ອຍ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "abstract, dòng 17–19",
    },
  ],
};
