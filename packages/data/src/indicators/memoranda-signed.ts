import type { Indicator } from "@bienmau/core/schema";

export const memorandaSigned = {
  id: "memoranda-signed",
  group: "promotion",
  name: {
    vi: "số biên bản ghi nhớ đã ký",
    en: "memoranda signed",
    lo: "ຈຳນວນບົດບັນທຶກຄວາມເຂົ້າໃຈ",
  },
  definition: {
    vi: "Số biên bản ghi nhớ hợp tác doanh nghiệp hai bên đã ký.",
    en: "Memoranda of cooperation signed by firms of both sides.",
    lo: "ຈຳນວນບົດບັນທຶກທີ່ໄດ້ເຊັນ.",
  },
  unit: "count",
  aliases: {
    vi: ["biên bản ghi nhớ", "mou", "bao nhiêu biên bản", "ghi nhớ hợp tác"],
    en: ["mou", "memoranda", "memorandums of understanding"],
    lo: ["ບົດບັນທຶກຄວາມເຂົ້າໃຈ", "mou"],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
