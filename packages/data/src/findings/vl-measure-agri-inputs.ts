import type { Finding } from "@bienmau/core/schema";

export const vlMeasureAgriInputs: Finding = {
  id: "vl-measure-agri-inputs",
  kind: "measure",
  topics: ["processing"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Trang trại và vùng trồng hiện đại ở Lào cấp đầu vào ổn định cho chế biến nông lâm sản, bán tại Lào và xuất sang Việt Nam, nước thứ ba.",
    en: "Modern farms and growing areas in Laos to feed farm and forest processing, for Laos, Vietnam and third countries.",
    lo: "ຟາມ ແລະ ເຂດປູກທັນສະໄໝໃນລາວ ປ້ອນການປຸງແຕ່ງ ຂາຍໃນລາວ, ຫວຽດນາມ ແລະ ປະເທດທີສາມ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 26",
    },
  ],
};
