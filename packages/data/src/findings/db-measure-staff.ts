import type { Finding } from "@bienmau/core/schema";

export const dbMeasureStaff: Finding = {
  id: "db-measure-staff",
  kind: "measure",
  topics: ["people", "customs"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Đào tạo cán bộ cửa khẩu về nghiệp vụ, ngoại ngữ, kỹ năng số.",
    en: "Train gate staff in their work, languages and digital skills.",
    lo: "ຝຶກອົບຮົມພະນັກງານດ່ານດ້ານວິຊາ, ພາສາ, ທັກສະດິຈິຕອນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1527–1535",
    },
  ],
};
