import type { Term } from "@bienmau/core/schema";

export const loiMo: Term = {
  id: "loi-mo",
  name: {
    vi: "Lối mở",
    en: "Opening",
    lo: "ຊ່ອງທາງຜ່ານ",
  },
  aliases: ["lối mở biên giới", "đường mòn lối mở", "border opening"],
  definition: {
    vi: "Lối qua lại tạo thuận lợi cho cư dân biên giới trao đổi hàng hóa, không phải cửa khẩu.",
    en: "A passage for border residents’ exchange, not a gate.",
    lo: "ທາງຜ່ານສຳລັບຊາວຊາຍແດນແລກປ່ຽນ ບໍ່ແມ່ນດ່ານ.",
  },
  citations: [
    {
      source: "lawnet-item-65141",
      locator: "mục số 65141 (địa chỉ không đầy đủ)",
    },
  ],
};
