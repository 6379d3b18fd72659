import type { Finding } from "@bienmau/core/schema";

export const dbExportStructureShift: Finding = {
  id: "db-export-structure-shift",
  kind: "result",
  topics: ["processing", "goods-quality"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Theo bài viết, phần nông sản thô trong xuất khẩu nhường dần cho hàng công nghiệp và chế biến; vài tỷ trọng nêu kèm không khớp bảng số.",
    en: "The paper sees exports shifting from raw farm goods to industrial and processed goods; some of its shares do not fit its own table.",
    lo: "ບົດຄວາມເຫັນວ່າການສົ່ງອອກຍ້າຍຈາກກະສິກຳດິບໄປສິນຄ້າອຸດສາຫະກຳ; ບາງສັດສ່ວນບໍ່ກົງກັບຕາຕະລາງ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 546–598",
    },
  ],
};
