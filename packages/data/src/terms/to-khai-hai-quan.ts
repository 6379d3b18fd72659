import type { Term } from "@bienmau/core/schema";

export const toKhaiHaiQuan: Term = {
  id: "to-khai-hai-quan",
  name: {
    vi: "Tờ khai hải quan",
    en: "Customs declaration",
    lo: "ໃບແຈ້ງພາສີ",
  },
  aliases: ["tờ khai", "TKHQ"],
  definition: {
    vi: "Bản kê khai hàng hóa với hải quan, nay phần lớn làm điện tử.",
    en: "The statement of goods to customs, now mostly electronic.",
    lo: "ໃບແຈ້ງສິນຄ້າກັບພາສີ ປັດຈຸບັນສ່ວນໃຫຍ່ເປັນເອເລັກໂຕຣນິກ.",
  },
  citations: [],
};
