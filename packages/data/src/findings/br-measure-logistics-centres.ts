import type { Finding } from "@bienmau/core/schema";

export const brMeasureLogisticsCentres: Finding = {
  id: "br-measure-logistics-centres",
  kind: "measure",
  topics: ["logistics", "infrastructure"],
  about: [
    "viet-nam",
    "hoanh-mo",
    "lao-cai",
    "cha-lo",
    "la-lay",
    "lao-bao",
    "nam-giang",
    "bo-y",
    "binh-hiep",
    "my-quy-tay",
  ],
  text: {
    vi: "Trung tâm logistics tại Hoành Mô, Kim Thành – Bản Vược, Cha Lo, La Lay, Lao Bảo, Nam Giang, Bờ Y, Bình Hiệp, Mỹ Quý Tây.",
    en: "Logistics centres at Hoành Mô, Kim Thành – Bản Vược, Cha Lo, La Lay, Lao Bảo, Nam Giang, Bờ Y, Bình Hiệp and Mỹ Quý Tây.",
    lo: "ສູນໂລຈິສຕິກຢູ່ Hoành Mô, Kim Thành – Bản Vược, Cha Lo, La Lay, Lao Bảo, Nam Giang, Bờ Y, Bình Hiệp, Mỹ Quý Tây.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 106–107",
    },
  ],
};
