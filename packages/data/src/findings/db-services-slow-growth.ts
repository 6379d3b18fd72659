import type { Finding } from "@bienmau/core/schema";

export const dbServicesSlowGrowth: Finding = {
  id: "db-services-slow-growth",
  kind: "difficulty",
  topics: ["customs", "digital"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Mức tăng dịch vụ công còn chậm (C/O chỉ tăng khoảng 5,9% từ 2022 đến 2024); cần cải cách thủ tục, mở rộng năng lực thông quan và dịch vụ trực tuyến.",
    en: "Growth of public services is slow (C/Os up about 5.9% from 2022 to 2024); procedures, clearance capacity and online services need work.",
    lo: "ການເຕີບໂຕບໍລິການຊ້າ (C/O ເພີ່ມປະມານ 5,9% ແຕ່ 2022 ຫາ 2024); ຕ້ອງປະຕິຮູບຂັ້ນຕອນ ແລະ ບໍລິການອອນລາຍ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1262–1268",
    },
  ],
};
