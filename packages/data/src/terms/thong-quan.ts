import type { Term } from "@bienmau/core/schema";

export const thongQuan: Term = {
  id: "thong-quan",
  name: {
    vi: "Thông quan",
    en: "Customs clearance",
    lo: "ການກວດປ່ອຍ",
  },
  aliases: ["làm thủ tục thông quan", "clearance"],
  definition: {
    vi: "Hoàn tất thủ tục hải quan để hàng được xuất hoặc nhập.",
    en: "Completing customs so that goods may go out or in.",
    lo: "ສຳເລັດຂັ້ນຕອນພາສີໃຫ້ສິນຄ້າສົ່ງອອກ ຫຼື ນຳເຂົ້າ.",
  },
  citations: [],
};
