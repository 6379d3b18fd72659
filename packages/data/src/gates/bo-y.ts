import type { Gate } from "@bienmau/core/schema";

export const boY: Gate = {
  id: "bo-y",
  name: {
    vi: "Bờ Y",
    en: "Bo Y",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "footnote (2), line 34; the Vietnamese name without marks",
    },
  },
  aliases: ["Bo Y", "Phu Cua", "Phu Kua", "Pờ Y", "Po Y", "BoY", "Ngọc Hồi", "Ngoc Hoi"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Phou Keua",
    aliases: ["Phù Cưa", "Phù Kưa", "Phoukeua", "Phu Cua", "Phu Kưa"],
    provinces: ["attapeu"],
  },
  class: "international",
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
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu quốc tế Bờ Y (vừa giáp Lào, vừa giáp Campuchia)",
      en: "quốc tế Bờ Y Border-Gate Economic Zone (touches both Laos and Cambodia)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ quốc tế Bờ Y (ຕິດທັງລາວ ແລະ ກຳປູເຈຍ)",
    },
    citation: {
      source: "border-report-2021",
      locator: "§I.1.6, line 34",
    },
  },
  roads: [
    {
      name: "QL40",
      citation: {
        source: "congthuong-vn",
        locator: "which of the gate row’s sources names the road was not recorded",
      },
    },
  ],
  position: {
    lat: 14.70532,
    lon: 107.562192,
    accuracyKm: 0.3,
    citation: {
      source: "search-com-vn-wiki-q-cua-khau-bo-y",
      locator: "(text of Vietnamese Wikipedia)",
    },
    note: "Lao post Phoukeua 14.707286,107.552309 (same page); UN/LOCODE LAPKU 14.70,107.55 agrees",
    credit: "Contains data from Vietnamese Wikipedia (CC BY-SA)",
  },
  hours: [],
  codes: {
    unLocode: "LAPKU",
    customs: "38BC",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation",
    },
  },
  history: [
    {
      on: "2008-01",
      text: {
        vi: "Phía Lào (Phou Keua) thành cửa khẩu quốc tế.",
        en: "The Lao side (Phou Keua) became an international checkpoint.",
        lo: "ຝ່າຍລາວ (Phou Keua) ກາຍເປັນດ່ານສາກົນ.",
      },
      citation: {
        source: "laotraveller-blogspot-com",
        locator: "article text",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "footnote (2), line 34",
    },
    {
      source: "border-report-2021",
      locator: "§I.1.6, line 34, and §II.2.2.c, line 107",
    },
    {
      source: "congthuong-vn",
      locator: "article text",
    },
    {
      source: "kpl-gov-la",
      locator: "article text",
    },
    {
      source: "laotraveller-blogspot-com",
      locator: "article text",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation",
    },
  ],
};
