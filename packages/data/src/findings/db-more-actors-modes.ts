import type { Finding } from "@bienmau/core/schema";

export const dbMoreActorsModes: Finding = {
  id: "db-more-actors-modes",
  kind: "description",
  topics: ["exchange-modes", "firms"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Điều kiện từng cửa khẩu rất khác nhau; ngoài trao đổi của cư dân, chính ngạch và tiểu ngạch, từ 1990 có thêm tạm nhập tái xuất, chuyển khẩu, quá cảnh, với hàng nghìn doanh nghiệp và hộ tham gia.",
    en: "Conditions differ widely by gate; besides resident exchange, formal and small-scale trade, re-export, switch trade and transit have grown since 1990, with thousands of firms and households.",
    lo: "ເງື່ອນໄຂແຕ່ລະດ່ານແຕກຕ່າງ; ນອກຈາກການແລກປ່ຽນຂອງຊາວຊາຍແດນ, ການຄ້າທາງການ ແລະ ຂະໜາດນ້ອຍ, ແຕ່ 1990 ມີນຳເຂົ້າຊົ່ວຄາວເພື່ອສົ່ງອອກ ແລະ ຜ່ານແດນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 845–883",
    },
  ],
};
