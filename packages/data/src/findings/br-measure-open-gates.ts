import type { Finding } from "@bienmau/core/schema";

export const brMeasureOpenGates: Finding = {
  id: "br-measure-open-gates",
  kind: "measure",
  topics: ["agreements"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Rà soát, hoàn thiện thủ tục mở, nâng cấp cửa khẩu; tỉnh dự báo lưu lượng để đề xuất kịp thời và giảm tắc.",
    en: "Complete procedures to open and upgrade gates; provinces forecast traffic to propose in time and cut congestion.",
    lo: "ສຳເລັດຂັ້ນຕອນເປີດ ແລະ ຍົກລະດັບດ່ານ; ແຂວງພະຍາກອນຈາລະຈອນ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.đ, dòng 118–120",
    },
  ],
};
