import type { Gate } from "@bienmau/core/schema";

export const dakLong: Gate = {
  id: "dak-long",
  name: {
    vi: "Đắk Long",
    en: "Dak Long",
  },
  nameSources: {
    en: {
      source: "kpl-gov-la",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Dak Long", "Vang Tat"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Văng Tắt",
    aliases: ["Vang Tat", "Van Tat"],
    provinces: ["attapeu"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "kon-tum",
      until: "2025-06-30",
    },
    {
      province: "quang-ngai",
      from: "2025-07-01",
    },
  ],
  roads: [],
  position: {
    lat: 15.02731,
    lon: 107.48079,
    accuracyKm: 6.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-la",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-la, commit 3dafe2ab (GeoNames village; WOF id 1310420011)",
    },
    note: "approx: GeoNames Ban Vangtat (Van Tat), 1.1 km from the line; census villages Vungtat Yai/Noy are 5-7 km inside Laos (15.02515,107.39771; 15.07213,107.40299)",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {},
  history: [
    {
      on: "2025-03-13",
      text: {
        vi: "Hai tỉnh ký bản ghi nhớ nâng lên cửa khẩu chính; chưa tìm thấy việc hoàn tất.",
        en: "The two provinces signed a memorandum to raise it to main; completion not found.",
        lo: "ສອງແຂວງເຊັນບົດບັນທຶກຍົກເປັນດ່ານຫຼັກ; ຍັງບໍ່ພົບຂ່າວສຳເລັດ.",
      },
      citation: {
        source: "vietnam-vnanet-vn-english-tin-van-kon-tum-outlines",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "kpl-gov-la",
      locator: "nội dung bài",
    },
    {
      source: "en-vietnamplus-vn-kon-tum-laos-attapeu-strengthen-border",
      locator: "nội dung bài",
    },
    {
      source: "vietnam-vnanet-vn-english-tin-van-kon-tum-outlines",
      locator: "nội dung bài",
    },
  ],
};
