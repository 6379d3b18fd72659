import type { Rule } from "@bienmau/core/schema";

export const decree2062025: Rule = {
  id: "decree-206-2025",
  topics: ["tariff", "duty"],
  title: {
    vi: "Nghị định 206/2025: thuế nhập khẩu ưu đãi đặc biệt hàng Lào",
    en: "Decree 206/2025: special preferential import tariff for Lao goods",
    lo: "ດຳລັດ 206/2025: ພາສີນຳເຂົ້າພິເສດສຳລັບສິນຄ້າລາວ",
  },
  instrument: "Nghị định 206/2025/NĐ-CP",
  neighbours: ["LA"],
  issuedOn: "2025-07-15",
  trust: "text-read",
  says: {
    vi: "Giai đoạn 2025–2030: hàng xuất xứ Lào hưởng 0%, trừ danh mục I (bằng một nửa thuế suất ATIGA), danh mục II (không ưu đãi), danh mục III (0% trong hạn ngạch). Điều kiện: nhập khẩu từ Lào, vận chuyển trực tiếp, có C/O mẫu S.",
    en: "For 2025–2030: Lao-origin goods at 0%, except list I (half the ATIGA rate), list II (no preference), list III (0% within quota). Conditions: imported from Laos, carried directly, C/O form S.",
    lo: "ໄລຍະ 2025–2030: ສິນຄ້າກຳເນີດລາວ 0% ຍົກເວັ້ນບັນຊີ I (ເຄິ່ງໜຶ່ງຂອງອັດຕາ ATIGA), ບັນຊີ II (ບໍ່ໄດ້ບຸລິມະສິດ), ບັນຊີ III (0% ໃນໂຄຕາ). ເງື່ອນໄຂ: ນຳເຂົ້າຈາກລາວ, ຂົນສົ່ງໂດຍກົງ, C/O ຟອມ S.",
  },
  unknowns: [
    {
      vi: "Chưa đọc các danh mục mã HS, nên không nói được thuế suất của một mặt hàng cụ thể (kể cả ngô).",
      en: "The lists of HS codes were not read, so no rate can be given for a particular good (maize included).",
      lo: "ຍັງບໍ່ໄດ້ອ່ານບັນຊີລະຫັດ HS ຈຶ່ງບອກອັດຕາສິນຄ້າສະເພາະ (ລວມທັງສາລີ) ບໍ່ໄດ້.",
    },
    {
      vi: "Ngày bắt đầu hiệu lực chưa ghi lại.",
      en: "The day it took effect was not recorded.",
      lo: "ບໍ່ໄດ້ບັນທຶກວັນເລີ່ມມີຜົນ.",
    },
  ],
  amounts: [
    {
      measure: "import-duty-lao-origin",
      value: 0,
      unit: "percent",
      note: {
        vi: "hàng xuất xứ Lào, trừ ba danh mục",
        en: "Lao-origin goods, but for the three lists",
        lo: "ສິນຄ້າກຳເນີດລາວ ຍົກເວັ້ນສາມບັນຊີ",
      },
    },
    {
      measure: "import-duty-list-one-share-of-atiga",
      value: 50,
      unit: "percent",
      note: {
        vi: "của thuế suất ATIGA, danh mục I",
        en: "of the ATIGA rate, list I",
        lo: "ຂອງອັດຕາ ATIGA, ບັນຊີ I",
      },
    },
  ],
  whoToAsk: {
    vi: "Chi cục hải quan cửa khẩu nơi làm thủ tục; Sở Công Thương tỉnh.",
    en: "The customs office at the gate used; the provincial Department of Industry and Trade.",
    lo: "ພາສີປະຈຳດ່ານທີ່ແຈ້ງ; ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "vietnam-vn-bieu-thue-nhap-khau-uu-dai",
      locator: "nội dung bài",
    },
    {
      source: "english-luatvietnam-vn-thue-decree-206-2025-nd-cp",
      locator: "trích nghị định",
    },
  ],
  keywords: {
    vi: ["thuế nhập khẩu", "thuế hàng lào", "206/2025", "thuế ngô", "0%"],
    en: ["import duty", "tariff laos", "decree 206"],
    lo: ["ພາສີນຳເຂົ້າ", "ພາສີ"],
  },
};
