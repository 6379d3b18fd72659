import type { Indicator } from "@bienmau/core/schema";

export const cooperatingLaoProvinces = {
  id: "cooperating-lao-provinces",
  group: "promotion",
  name: {
    vi: "số tỉnh Bắc Lào phối hợp",
    en: "cooperating northern Lao provinces",
    lo: "ຈຳນວນແຂວງພາກເໜືອລາວທີ່ຮ່ວມມື",
  },
  definition: {
    vi: "Số tỉnh Bắc Lào có Sở Công Thương phối hợp với Điện Biên; khác với số tỉnh giáp biên.",
    en: "Northern Lao provinces whose trade departments work with Điện Biên; not the bordering provinces.",
    lo: "ຈຳນວນແຂວງທີ່ຮ່ວມມື; ບໍ່ແມ່ນແຂວງທີ່ມີຊາຍແດນຕິດ.",
  },
  unit: "count",
  aliases: {
    vi: ["mấy tỉnh bắc lào", "06 tỉnh bắc lào", "tỉnh bắc lào hợp tác", "sở công thương bắc lào"],
    en: ["cooperating lao provinces", "six northern lao provinces", "northern lao provinces"],
    lo: ["ແຂວງພາກເໜືອລາວ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
