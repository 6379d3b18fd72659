import type { Finding } from "@bienmau/core/schema";

export const lsDigitalGate: Finding = {
  id: "ls-digital-gate",
  kind: "result",
  topics: ["digital", "logistics"],
  about: ["lang-son", "huu-nghi"],
  text: {
    vi: "Nền tảng cửa khẩu số giúp biên phòng nắm trước lưu lượng xe và phân luồng từ xa theo mùa vụ, thời tiết.",
    en: "A digital gate platform lets border guards see vehicle flow ahead and direct it from afar by season and weather.",
    lo: "ແພລັດຟອມດ່ານດິຈິຕອນ ຊ່ວຍເຫັນລົດກ່ອນ ແລະ ຈັດແຈງທາງໄກຕາມລະດູ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 41",
    },
  ],
};
