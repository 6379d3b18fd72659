import type { Finding } from "@bienmau/core/schema";

export const brMeasureAntiSmuggling: Finding = {
  id: "br-measure-anti-smuggling",
  kind: "measure",
  topics: ["smuggling", "people"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Chống buôn lậu qua hợp tác quốc tế, kiểm tra các mặt hàng nổi cộm và tạo việc làm để người dân không tiếp tay.",
    en: "Fight smuggling by international cooperation, checks on hot goods, and jobs so that residents do not help.",
    lo: "ຕ້ານລັກລອບດ້ວຍການຮ່ວມມື, ກວດສິນຄ້າຮ້ອນ ແລະ ສ້າງວຽກໃຫ້ຊາວຊາຍແດນ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.h, dòng 129–132",
    },
  ],
};
