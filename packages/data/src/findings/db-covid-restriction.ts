import type { Finding } from "@bienmau/core/schema";

export const dbCovidRestriction: Finding = {
  id: "db-covid-restriction",
  kind: "cause",
  topics: ["covid", "exchange-modes"],
  about: ["dien-bien", "northern-laos", "tay-trang"],
  text: {
    vi: "Năm 2021 đến đầu 2022, dịch COVID-19 làm các đường mòn, lối mở, cửa khẩu phụ ngừng hoạt động; hàng chỉ thông quan ở Tây Trang – Pang Hốc bằng cách sang tải.",
    en: "From 2021 to early 2022 COVID-19 closed trails, openings and auxiliary gates; goods cleared only at Tây Trang – Pang Hốc, by transhipment.",
    lo: "ປີ 2021 ຫາຕົ້ນ 2022 ໂຄວິດ-19 ເຮັດໃຫ້ຊ່ອງທາງຜ່ານ ແລະ ດ່ານຮອງປິດ; ສິນຄ້າຜ່ານແຕ່ Tây Trang – Pang Hok ໂດຍປ່ຽນລົດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 387–405",
    },
  ],
};
