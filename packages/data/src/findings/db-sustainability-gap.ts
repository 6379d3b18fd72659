import type { Finding } from "@bienmau/core/schema";

export const dbSustainabilityGap: Finding = {
  id: "db-sustainability-gap",
  kind: "difficulty",
  topics: ["data", "digital"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Nghiên cứu trước ít đề cập chuyển đổi số, môi trường, logistics xanh và giá trị gia tăng của sản phẩm địa phương.",
    en: "Earlier work says little on digital change, the environment, green logistics and the added value of local goods.",
    lo: "ວຽກກ່ອນໜ້ານ້ອຍເວົ້າເຖິງດິຈິຕອນ, ສິ່ງແວດລ້ອມ, ໂລຈິສຕິກສີຂຽວ ແລະ ມູນຄ່າເພີ່ມ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§2, dòng 273–281",
    },
  ],
};
