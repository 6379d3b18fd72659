import type { Term } from "@bienmau/core/schema";

export const atiga: Term = {
  id: "atiga",
  name: {
    vi: "ATIGA",
    en: "ATIGA",
    lo: "ATIGA",
  },
  aliases: ["Hiệp định thương mại hàng hóa ASEAN", "ASEAN Trade in Goods Agreement"],
  definition: {
    vi: "Hiệp định Thương mại hàng hóa ASEAN; thuế suất ATIGA là mốc tính ưu đãi cho danh mục I của Nghị định 206/2025, C/O đi kèm là mẫu D.",
    en: "The ASEAN Trade in Goods Agreement; its rates are the base for list I of Decree 206/2025, and its certificate is form D.",
    lo: "ສັນຍາການຄ້າສິນຄ້າອາຊຽນ; ອັດຕາ ATIGA ເປັນຖານບັນຊີ I ຂອງດຳລັດ 206/2025; C/O ແມ່ນຟອມ D.",
  },
  citations: [
    {
      source: "english-luatvietnam-vn-thue-decree-206-2025-nd-cp",
      locator: "trích nghị định",
    },
  ],
};
