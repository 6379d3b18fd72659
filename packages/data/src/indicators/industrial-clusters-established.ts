import type { Indicator } from "@bienmau/core/schema";

export const industrialClustersEstablished = {
  id: "industrial-clusters-established",
  group: "infrastructure",
  name: {
    vi: "số cụm công nghiệp đã thành lập",
    en: "industrial clusters established",
    lo: "ຈຳນວນກຸ່ມອຸດສາຫະກຳທີ່ສ້າງຕັ້ງ",
  },
  definition: {
    vi: "Số cụm công nghiệp đã thành lập tại các tỉnh biên giới.",
    en: "Industrial clusters established in the border provinces.",
    lo: "ກຸ່ມອຸດສາຫະກຳທີ່ສ້າງຕັ້ງໃນແຂວງຊາຍແດນ.",
  },
  unit: "count",
  aliases: {
    vi: ["cụm công nghiệp", "bao nhiêu cụm công nghiệp", "ccn", "cụm công nghiệp đã thành lập"],
    en: ["industrial clusters", "clusters established", "how many industrial clusters"],
    lo: ["ກຸ່ມອຸດສາຫະກຳ", "ກຸ່ມອຸດສາຫະກຳຈັກແຫ່ງ"],
  },
  goodForMonths: 60,
  additive: false,
} satisfies Indicator;
