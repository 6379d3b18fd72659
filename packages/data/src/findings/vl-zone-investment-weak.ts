import type { Finding } from "@bienmau/core/schema";

export const vlZoneInvestmentWeak: Finding = {
  id: "vl-zone-investment-weak",
  kind: "difficulty",
  topics: ["investment", "agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Thu hút đầu tư vào tỉnh biên giới và khu kinh tế cửa khẩu còn ít; chính sách chưa phát huy ưu thế; doanh nghiệp Việt Nam đầu tư bên Lào thiên về thương mại, dịch vụ, ít trồng trọt, chăn nuôi.",
    en: "Investment in border provinces and zones is small and policies do not use their advantages; Vietnamese firms in Lao border provinces favour trade and services over farming.",
    lo: "ການລົງທຶນໃນແຂວງ ແລະ ເຂດຊາຍແດນໜ້ອຍ; ນະໂຍບາຍບໍ່ມີຜົນ; ວິສາຫະກິດຫວຽດນາມໃນລາວເນັ້ນການຄ້າ, ບໍລິການ ບໍ່ແມ່ນກະສິກຳ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 17",
    },
  ],
};
