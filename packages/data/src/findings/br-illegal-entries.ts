import type { Finding } from "@bienmau/core/schema";

export const brIllegalEntries: Finding = {
  id: "br-illegal-entries",
  kind: "description",
  topics: ["covid", "people"],
  about: ["viet-nam", "china", "laos", "cambodia"],
  text: {
    vi: "Lực lượng biên giới tuần tra đường mòn, lối mở và phát hiện nhiều người nhập cảnh trái phép trong dịch, nhiều nhất ở tuyến Trung Quốc, rồi Campuchia, Lào.",
    en: "Border forces patrolled trails and openings and caught many illegal entrants in the pandemic, most on the Chinese border, then the Cambodian, then the Lao.",
    lo: "ກຳລັງຊາຍແດນລາດຕະເວນທາງນ້ອຍ ແລະ ພົບຜູ້ເຂົ້າເມືອງຜິດກົດໝາຍຍາມໂຄວິດ, ຫຼາຍສຸດຊາຍແດນຈີນ, ກຳປູເຈຍ, ລາວ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.1, dòng 10–11",
    },
  ],
};
