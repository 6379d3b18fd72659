import type { Rule } from "@bienmau/core/schema";

export const borderTradeAgreement2015: Rule = {
  id: "border-trade-agreement-2015",
  topics: ["trade-agreement", "border-trade"],
  title: {
    vi: "Hiệp định thương mại biên giới Việt Nam – Lào 2015 (chưa rõ hiệu lực)",
    en: "Vietnam–Laos border trade agreement of 2015 (status unknown)",
    lo: "ສັນຍາການຄ້າຊາຍແດນ ຫວຽດນາມ–ລາວ 2015 (ບໍ່ຮູ້ສະຖານະ)",
  },
  instrument: "Hiệp định thương mại biên giới 2015",
  neighbours: ["LA"],
  issuedOn: "2015-06-27",
  inForceFrom: "2016-01-02",
  trust: "unverified",
  says: {
    vi: "Ký ngày 27/6/2015, hiệu lực từ 2/1/2016, 23 điều; thuế 0% cho hàng trong danh mục và ưu đãi thuế giá trị gia tăng cho hàng của dự án Việt Nam đầu tư ở tỉnh biên giới Lào. Áp dụng đến hết 2018, gia hạn đến hết 2024. Sau 2024 chưa tìm thấy văn bản gia hạn: không được coi là đang áp dụng.",
    en: "Signed on 27 June 2015, in force from 2 January 2016, 23 articles; 0% duty for listed goods and VAT relief for goods of Vietnamese-invested projects in Lao border provinces. Ran to end-2018, extended to end-2024. No extension after 2024 was found: do not treat it as applying.",
    lo: "ເຊັນ 27/6/2015, ມີຜົນ 2/1/2016, 23 ມາດຕາ; ພາສີ 0% ສຳລັບສິນຄ້າໃນບັນຊີ ແລະ ຫຼຸດອາກອນມູນຄ່າເພີ່ມ. ໃຊ້ຮອດທ້າຍ 2018, ຕໍ່ຮອດທ້າຍ 2024. ຫຼັງ 2024 ບໍ່ພົບການຕໍ່: ຢ່າຖືວ່າຍັງໃຊ້ຢູ່.",
  },
  unknowns: [
    {
      vi: "Không rõ hiệp định còn áp dụng sau ngày 31/12/2024 hay không. Bản tin tháng 11/2025 nói hai bộ sẽ hoàn thiện “các hiệp định này” khi đàm phán sửa đổi.",
      en: "Whether it applies after 31 December 2024 is not known. A November 2025 item says the ministries will improve “these agreements” in amendment talks.",
      lo: "ບໍ່ຮູ້ວ່າຍັງໃຊ້ຫຼັງ 31/12/2024 ຫຼືບໍ່. ຂ່າວເດືອນ 11/2025 ວ່າສອງກະຊວງຈະປັບປຸງສັນຍາໃນການເຈລະຈາ.",
    },
  ],
  amounts: [
    {
      measure: "articles",
      value: 23,
      unit: "count",
    },
  ],
  whoToAsk: {
    vi: "Bộ Công Thương (Cục Xuất nhập khẩu) hoặc Sở Công Thương tỉnh.",
    en: "The Ministry of Industry and Trade (Foreign Trade Agency) or the provincial Department of Industry and Trade.",
    lo: "ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "vanbanphapluat-notice-61-2015",
      locator: "notice 61/2015/TB-LPQT (địa chỉ không đầy đủ)",
    },
    {
      source: "ven-vn",
      locator: "nội dung bài",
    },
    {
      source: "vietnamnews-vn-politics-laws-272329-viet-nam-laos",
      locator: "nội dung bài",
    },
    {
      source: "vietnamplus-vn-viet-nam-lao-huong-toi-quan",
      locator: "extension to end-2024",
    },
    {
      source: "vna-2025",
      locator: "dòng 11 (amendment talks)",
    },
  ],
  keywords: {
    vi: ["hiệp định thương mại biên giới", "hiệp định biên giới việt lào"],
    en: ["border trade agreement"],
    lo: ["ສັນຍາການຄ້າຊາຍແດນ"],
  },
};
