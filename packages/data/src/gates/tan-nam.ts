import type { Gate } from "@bienmau/core/schema";

export const tanNam: Gate = {
  id: "tan-nam",
  name: {
    vi: "Tân Nam",
    en: "Tan Nam",
  },
  nameSources: {
    en: {
      source: "cafef-vn-viet-nam-campuchia-khanh-thanh-cua",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Tan Nam"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Muen Chey",
    aliases: ["Meun Chey", "Meanchey"],
    localName: "ម៉ឺនជ័យ",
    provinces: ["prey-veng"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "international",
      from: "2025-12-08",
      citation: {
        source: "cafef-vn-viet-nam-campuchia-khanh-thanh-cua",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "tay-ninh",
      until: "2025-06-30",
    },
    {
      province: "tay-ninh-2025",
      from: "2025-07-01",
    },
  ],
  roads: [],
  position: {
    lat: 11.6,
    lon: 105.81667,
    accuracyKm: 5.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1225985677)",
    },
    note: 'approx, to the minute: GeoNames "Phum Kompong Mean Chey"; the Meun Chey bridge is at double marker 131, Tân Bình commune',
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {},
  history: [
    {
      on: "2025-12-08",
      text: {
        vi: "Khánh thành cửa khẩu quốc tế.",
        en: "Inaugurated as an international gate.",
        lo: "ເປີດດ່ານສາກົນ.",
      },
      citation: {
        source: "cafef-vn-viet-nam-campuchia-khanh-thanh-cua",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "cafef-vn-viet-nam-campuchia-khanh-thanh-cua",
      locator: "nội dung bài",
    },
    {
      source: "en-vietnamplus-vn-na-chairman-visits-moc-bai-international",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
