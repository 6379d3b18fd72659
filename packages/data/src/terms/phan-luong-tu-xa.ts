import type { Term } from "@bienmau/core/schema";

export const phanLuongTuXa: Term = {
  id: "phan-luong-tu-xa",
  name: {
    vi: "Phân luồng từ xa",
    en: "Remote dispatch",
    lo: "ຈັດແຈງທາງໄກ",
  },
  aliases: ["điều tiết từ xa"],
  definition: {
    vi: "Điều xe từ xa trước khi đến cửa khẩu để tránh ùn tắc.",
    en: "Directing trucks before they reach the gate to avoid jams.",
    lo: "ຈັດແຈງລົດກ່ອນຮອດດ່ານ ເພື່ອບໍ່ແອອັດ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 41",
    },
  ],
};
