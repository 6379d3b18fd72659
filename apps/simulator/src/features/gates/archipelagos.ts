/** Islands of Hoàng Sa and Trường Sa as [lon, lat], so that a view of the whole country carries both as Vietnamese maps do. */
export const ARCHIPELAGOS = [
  {
    id: "hoang-sa",
    name: { vi: "Quần đảo Hoàng Sa", en: "Hoàng Sa Archipelago", lo: "Quần đảo Hoàng Sa" },
    unit: { vi: "(TP. Đà Nẵng)", en: "(Đà Nẵng City)", lo: "(Đà Nẵng)" },
    labelAt: [112.2, 15.2],
    islands: [
      [112.33, 16.83],
      [112.73, 16.67],
      [111.61, 16.53],
      [111.7, 16.45],
      [111.59, 16.45],
      [111.78, 16.57],
      [111.2, 15.78],
      [112.27, 16.95],
    ],
  },
  {
    id: "truong-sa",
    name: { vi: "Quần đảo Trường Sa", en: "Trường Sa Archipelago", lo: "Quần đảo Trường Sa" },
    unit: { vi: "(tỉnh Khánh Hòa)", en: "(Khánh Hòa Province)", lo: "(Khánh Hòa)" },
    labelAt: [113.2, 8.1],
    islands: [
      [111.92, 8.65],
      [112.35, 8.93],
      [113.69, 8.97],
      [114.33, 9.89],
      [114.36, 10.18],
      [114.48, 10.38],
      [114.33, 11.43],
      [114.37, 10.72],
      [112.58, 8.85],
      [113.3, 9.2],
      [114.75, 9.55],
      [112.9, 9.6],
    ],
  },
] as const;
