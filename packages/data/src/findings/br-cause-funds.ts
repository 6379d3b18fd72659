import type { Finding } from "@bienmau/core/schema";

export const brCauseFunds: Finding = {
  id: "br-cause-funds",
  kind: "cause",
  topics: ["finance"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Thiếu vốn ngân sách, dịch COVID-19 làm căng thêm; khu kinh tế cửa khẩu hầu như chỉ dựa vào ngân sách trung ương, khó hút ODA, FDI, PPP.",
    en: "Budget funds fall short and COVID-19 made it worse; zones lean on the central budget and hardly draw ODA, FDI or PPP.",
    lo: "ທຶນງົບປະມານບໍ່ພໍ ໂຄວິດເຮັດຮ້າຍແຮງ; ເຂດເສດຖະກິດເພິ່ງງົບສູນກາງ ດຶງ ODA, FDI, PPP ຍາກ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.a, dòng 58–61",
    },
  ],
};
