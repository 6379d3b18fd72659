import type { Finding } from "@bienmau/core/schema";

export const vna2025AmendTalks: Finding = {
  id: "vna-2025-amend-talks",
  kind: "measure",
  topics: ["agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Bộ Công Thương đề nghị đóng góp để hoàn thiện các hiệp định trong đàm phán sửa đổi, thu hút đầu tư sản xuất, chế biến cho xuất khẩu và phát triển hạ tầng, logistics cửa khẩu.",
    en: "Vietnam’s ministry asked for proposals to improve the agreements in amendment talks, attract production and processing for export, and develop gate infrastructure and logistics.",
    lo: "ກະຊວງຂໍຂໍ້ສະເໜີເພື່ອປັບປຸງສັນຍາໃນການເຈລະຈາ, ດຶງດູດການຜະລິດ, ປຸງແຕ່ງ ແລະ ໂຄງລ່າງດ່ານ.",
  },
  citations: [
    {
      source: "vna-2025",
      locator: "dòng 9–11",
    },
  ],
};
