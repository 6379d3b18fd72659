import type { Finding } from "@bienmau/core/schema";

export const brTradeConcentrated: Finding = {
  id: "br-trade-concentrated",
  kind: "difficulty",
  topics: ["markets"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Thương mại biên giới chiếm phần nhỏ, dồn vào ít cửa khẩu (Hữu Nghị, Móng Cái với Trung Quốc; Tây Ninh với Campuchia; Kon Tum, Quảng Bình, Quảng Trị với Lào).",
    en: "Border trade is a small share and concentrated in few gates (Hữu Nghị and Móng Cái with China; Tây Ninh with Cambodia; Kon Tum, Quảng Bình and Quảng Trị with Laos).",
    lo: "ການຄ້າຊາຍແດນສ່ວນນ້ອຍ ແລະ ກະຈຸກບາງດ່ານ (Hữu Nghị, Móng Cái; Tây Ninh; Kon Tum, Quảng Bình, Quảng Trị).",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.2, dòng 46–48",
    },
  ],
};
