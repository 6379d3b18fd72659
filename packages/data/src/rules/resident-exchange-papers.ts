import type { Rule } from "@bienmau/core/schema";

export const residentExchangePapers: Rule = {
  id: "resident-exchange-papers",
  topics: ["resident-exchange", "duty"],
  title: {
    vi: "Điều kiện và giấy tờ khi cư dân biên giới trao đổi hàng",
    en: "Conditions and papers for residents’ exchange",
    lo: "ເງື່ອນໄຂ ແລະ ເອກະສານສຳລັບຊາວຊາຍແດນ",
  },
  neighbours: ["LA", "CN", "KH"],
  trust: "stated-by-authority",
  says: {
    vi: "Hàng phải thuộc danh mục của Bộ Công Thương và phục vụ sản xuất, tiêu dùng của cư dân; hàng gom trong định mức nhưng không dùng cho mục đích đó phải nộp thuế. Cần hồ sơ hải quan và bản chính giấy thông hành biên giới hoặc căn cước. Hàng của thương nhân nước ngoài ở chợ biên giới phải nộp thuế.",
    en: "Goods must be on the Ministry of Industry and Trade’s list and for the resident’s own production or use; goods bought up within the limit for other ends are taxed. A customs file and the original border pass or identity card are needed. Foreign traders’ goods at border markets pay duty.",
    lo: "ສິນຄ້າຕ້ອງຢູ່ໃນລາຍການຂອງກະຊວງ ແລະ ເພື່ອຜະລິດ ຫຼື ໃຊ້ເອງ; ສິນຄ້າທີ່ຮວບຮວມໄປໃຊ້ຈຸດປະສົງອື່ນຕ້ອງເສຍພາສີ. ຕ້ອງມີເອກະສານພາສີ ແລະ ໃບຜ່ານແດນ ຫຼື ບັດປະຈຳຕົວສະບັບຈິງ. ສິນຄ້າພໍ່ຄ້າຕ່າງປະເທດໃນຕະຫຼາດຊາຍແດນຕ້ອງເສຍພາສີ.",
  },
  unknowns: [
    {
      vi: "Nghị định 292/2026 (nguồn yếu) có thể đã sửa hoặc thay Nghị định 14/2018: kiểm tra trước khi áp dụng.",
      en: "Decree 292/2026 (weak source) may have changed or replaced Decree 14/2018: check before relying on it.",
      lo: "ດຳລັດ 292/2026 (ແຫຼ່ງອ່ອນ) ອາດໄດ້ປ່ຽນ ຫຼື ແທນດຳລັດ 14/2018: ກວດກ່ອນນຳໃຊ້.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Chi cục hải quan cửa khẩu nơi làm thủ tục; Sở Công Thương tỉnh.",
    en: "The customs office at the gate used; the provincial Department of Industry and Trade.",
    lo: "ພາສີປະຈຳດ່ານທີ່ແຈ້ງ; ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "tapchitaichinh-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["giấy tờ", "giấy thông hành", "gom hàng", "danh mục hàng cư dân"],
    en: ["papers", "border pass"],
    lo: ["ເອກະສານ", "ໃບຜ່ານແດນ"],
  },
};
