import type { Finding } from "@bienmau/core/schema";

export const brSlowDevelopment: Finding = {
  id: "br-slow-development",
  kind: "difficulty",
  topics: ["people"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Vùng biên giới chậm phát triển hơn mặt bằng chung; cơ cấu còn dựa vào nông nghiệp, công nghiệp yếu, việc làm thiếu ổn định.",
    en: "Border areas lag; farming still dominates, industry is weak and jobs unsteady.",
    lo: "ເຂດຊາຍແດນພັດທະນາຊ້າ; ເພິ່ງກະສິກຳ, ອຸດສາຫະກຳອ່ອນ, ວຽກບໍ່ໝັ້ນຄົງ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.1, dòng 42–43",
    },
  ],
};
