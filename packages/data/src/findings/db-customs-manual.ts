import type { Finding } from "@bienmau/core/schema";

export const dbCustomsManual: Finding = {
  id: "db-customs-manual",
  kind: "difficulty",
  topics: ["customs"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Bài cho rằng thủ tục hải quan còn thủ công, phụ thuộc tiếp xúc trực tiếp, thời gian thông quan chưa ổn định; nhưng Bảng 6 cho thấy khoảng 99% tờ khai đã là điện tử.",
    en: "The paper calls customs manual, face to face and uneven in time; yet its Table 6 shows about 99% of declarations are electronic.",
    lo: "ບົດວ່າພາສີຍັງດ້ວຍມື, ພົບໂດຍກົງ, ເວລາບໍ່ແນ່ນອນ; ແຕ່ຕາຕະລາງ 6 ສະແດງວ່າປະມານ 99% ເປັນເອເລັກໂຕຣນິກ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1509–1515",
    },
  ],
};
