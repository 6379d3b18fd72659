import type { Term } from "@bienmau/core/schema";

export const sangTai: Term = {
  id: "sang-tai",
  name: {
    vi: "Sang tải",
    en: "Transhipment of trucks",
    lo: "ປ່ຽນລົດ",
  },
  aliases: ["sang tải hàng", "truck transhipment"],
  definition: {
    vi: "Chuyển hàng từ xe bên này sang xe bên kia tại cửa khẩu, dùng thời dịch COVID-19.",
    en: "Moving goods from one side’s truck to the other’s at the gate, used during COVID-19.",
    lo: "ຍົກສິນຄ້າຈາກລົດຝ່າຍໜຶ່ງໃສ່ລົດອີກຝ່າຍຢູ່ດ່ານ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 403–405",
    },
  ],
};
