import type { Finding } from "@bienmau/core/schema";

export const lsTraLinhGrowth: Finding = {
  id: "ls-tra-linh-growth",
  kind: "result",
  topics: ["markets"],
  about: ["cao-bang", "tra-linh"],
  text: {
    vi: "Trà Lĩnh lên quốc tế thu hút nhiều nông – lâm sản giá trị nhờ đường ngắn, mặt bằng rộng, kho mở rộng.",
    en: "As an international gate Trà Lĩnh draws valuable farm and forest goods by its short route, wide ground and growing storage.",
    lo: "Trà Lĩnh ເປັນສາກົນ ດຶງສິນຄ້າກະສິກຳ-ປ່າໄມ້ມູນຄ່າສູງ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 35",
    },
  ],
};
