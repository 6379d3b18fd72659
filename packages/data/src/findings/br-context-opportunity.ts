import type { Finding } from "@bienmau/core/schema";

export const brContextOpportunity: Finding = {
  id: "br-context-opportunity",
  kind: "description",
  topics: ["investment", "markets"],
  about: ["viet-nam", "laos", "cambodia", "china"],
  text: {
    vi: "Bối cảnh 2021–2025: cơ hội đón đầu tư dịch chuyển khỏi Trung Quốc và tận dụng hỗ trợ của các đối tác Mê Công, ASEAN cho đường nối cửa khẩu.",
    en: "Context 2021–2025: a chance to receive investment leaving China and to use Mekong and ASEAN partners for gate roads.",
    lo: "ບໍລິບົດ 2021–2025: ໂອກາດຮັບທຶນຍ້າຍຈາກຈີນ ແລະ ຄູ່ຮ່ວມແມ່ນ້ຳຂອງ, ອາຊຽນ ສຳລັບທາງ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.1, dòng 86–87",
    },
  ],
};
