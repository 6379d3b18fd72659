import type { Finding } from "@bienmau/core/schema";

export const lsCaoBangIncentives: Finding = {
  id: "ls-cao-bang-incentives",
  kind: "measure",
  topics: ["investment", "infrastructure"],
  about: ["cao-bang"],
  text: {
    vi: "Cao Bằng có chính sách thu hút doanh nghiệp xuất nhập khẩu và đầu tư dần hạ tầng cửa khẩu, lối mở.",
    en: "Cao Bằng has policies to attract trading firms and step by step invests in gate infrastructure.",
    lo: "Cao Bằng ມີນະໂຍບາຍດຶງວິສາຫະກິດ ແລະ ລົງທຶນໂຄງລ່າງດ່ານ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 19",
    },
  ],
};
