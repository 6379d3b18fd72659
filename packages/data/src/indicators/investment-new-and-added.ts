import type { Indicator } from "@bienmau/core/schema";

export const investmentNewAndAdded = {
  id: "investment-new-and-added",
  group: "investment",
  name: {
    vi: "vốn đăng ký mới và tăng thêm",
    en: "new and added capital",
    lo: "ທຶນໃໝ່ ແລະ ເພີ່ມເຕີມ",
  },
  definition: {
    vi: "Tổng vốn đăng ký mới và tăng thêm trong giai đoạn.",
    en: "Capital newly registered and added over the period.",
    lo: "ທຶນໃໝ່ ແລະ ເພີ່ມເຕີມ.",
  },
  unit: "USD",
  aliases: {
    vi: ["vốn đăng ký mới và tăng thêm"],
    en: ["new and added capital"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
