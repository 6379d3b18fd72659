import type { Finding } from "@bienmau/core/schema";

export const brMeasureCooperationFunds: Finding = {
  id: "br-measure-cooperation-funds",
  kind: "measure",
  topics: ["agreements", "finance"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Tận dụng CLV, CLMV, GMS, Mê Công – Nhật, Hàn, Mỹ… để giữ thông quan, hút đầu tư và ODA, như cao tốc Hà Nội – Viêng Chăn, Phnom Penh – Bavet.",
    en: "Use CLV, CLMV, GMS and Mekong partnerships to keep goods flowing and draw investment and ODA, such as the Hà Nội – Vientiane and Phnom Penh – Bavet expressways.",
    lo: "ໃຊ້ CLV, CLMV, GMS ແລະ ຄູ່ຮ່ວມແມ່ນ້ຳຂອງ ດຶງທຶນ ເຊັ່ນທາງດ່ວນ ຮ່າໂນ້ຍ – ວຽງຈັນ, ພະນົມເປັນ – Bavet.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.d, dòng 112–117",
    },
  ],
};
