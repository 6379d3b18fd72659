import type { Finding } from "@bienmau/core/schema";

export const lsRegionalCustoms: Finding = {
  id: "ls-regional-customs",
  kind: "result",
  topics: ["customs"],
  about: ["lang-son", "cao-bang", "china"],
  text: {
    vi: "Lập Chi cục Hải quan khu vực VI và cải cách thủ tục đã tạo động lực cho thương mại biên giới đầu 2025.",
    en: "Setting up Customs Region VI and reforming procedures gave border trade new impetus in early 2025.",
    lo: "ການຕັ້ງພາສີພາກ VI ແລະ ປະຕິຮູບຂັ້ນຕອນ ສົ່ງເສີມການຄ້າຕົ້ນ 2025.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 3 và 11",
    },
  ],
};
