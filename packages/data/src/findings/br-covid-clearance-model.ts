import type { Finding } from "@bienmau/core/schema";

export const brCovidClearanceModel: Finding = {
  id: "br-covid-clearance-model",
  kind: "result",
  topics: ["covid", "customs"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Từ đầu 2020 thống nhất mô hình thông quan phòng dịch với các nước láng giềng, giữ hàng hóa thông suốt.",
    en: "From early 2020 a pandemic-safe clearance model was agreed with the neighbours, keeping goods moving.",
    lo: "ແຕ່ຕົ້ນ 2020 ຕົກລົງຮູບແບບກວດປ່ອຍປ້ອງກັນພະຍາດ ຮັກສາສິນຄ້າໄຫຼວຽນ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.5, dòng 30",
    },
  ],
};
