import type { Indicator } from "@bienmau/core/schema";

export const customsDeclarationsElectronic = {
  id: "customs-declarations-electronic",
  group: "customs",
  name: {
    vi: "lượt khai báo hải quan điện tử",
    en: "electronic customs declarations",
    lo: "ການແຈ້ງພາສີທາງອີເລັກໂຕຣນິກ",
  },
  definition: {
    vi: "Số lượt khai báo hải quan qua hệ thống điện tử trong năm.",
    en: "Customs declarations made electronically in the year.",
    lo: "ຈຳນວນການແຈ້ງພາສີທາງອີເລັກໂຕຣນິກໃນປີ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "khai báo điện tử",
      "khai hải quan điện tử",
      "tờ khai điện tử",
      "vnaccs",
      "lượt khai điện tử",
      "khai báo hải quan",
      "lượt khai báo điện tử",
      "tờ khai hải quan điện tử",
      "khai báo hải quan điện tử",
      "khai điện tử",
    ],
    en: [
      "electronic declarations",
      "e-declarations",
      "online declarations",
      "vnaccs declarations",
      "e-customs",
      "electronic customs declarations",
      "declared electronically",
    ],
    lo: [
      "ແຈ້ງພາສີອີເລັກໂຕຣນິກ",
      "ໃບແຈ້ງອີເລັກໂຕຣນິກ",
      "ການແຈ້ງອອນລາຍ",
      "ແຈ້ງພາສີທາງອີເລັກໂຕຣນິກ",
      "ໃບແຈ້ງພາສີອີເລັກໂຕຣນິກ",
      "ການແຈ້ງພາສີເອເລັກໂຕຣນິກ",
    ],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
