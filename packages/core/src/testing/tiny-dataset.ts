import type { Dataset } from "../schema/dataset.ts";
import type { Gate } from "../schema/gate.ts";
import { TINY_OBSERVATIONS } from "./tiny-facts.ts";
import { CITATION, TINY_INDICATORS, TINY_PLACES, TINY_PRODUCTS, TINY_SOURCES, text } from "./tiny-records.ts";

const EMPTY_GATE = {
  nameSources: {},
  aliases: [],
  homonymOf: [],
  planned: false,
  classHistory: [],
  classConflicts: [],
  roads: [],
  hours: [],
  codes: {},
  history: [],
  notes: [],
  citations: [CITATION],
};

const suoiDa: Gate = {
  ...EMPTY_GATE,
  id: "suoi-da",
  name: { vi: "Suối Đá", en: "Suoi Da" },
  neighbour: "LA",
  opposite: { name: "Hin Nyai", aliases: ["ຫີນໃຫຍ່"], provinces: ["muang-tai"] },
  class: "international",
  provinces: [{ province: "dong-xanh" }],
  roads: [{ name: "QL999", citation: CITATION }],
  position: { lat: 21.2, lon: 102.9, accuracyKm: 2, citation: CITATION },
};

const deoGio: Gate = {
  ...EMPTY_GATE,
  id: "deo-gio",
  name: { vi: "Đèo Gió", en: "Deo Gio" },
  neighbour: "LA",
  opposite: { name: "Lom Phu", aliases: [], provinces: ["muang-tai"] },
  class: "main",
  provinces: [
    { province: "dong-vang", until: "2025-06-30" },
    { province: "dong-xanh-2025", from: "2025-07-01" },
  ],
};

const conflict = {
  citations: [CITATION],
  gates: [] as string[],
  provinces: [] as string[],
  showBesideAnswers: true,
};

/** A small, made-up, valid dataset: nothing in it is true. */
export const tinyDataset: Dataset = {
  version: "tiny-1",
  asOf: "2026-11-21",
  sources: TINY_SOURCES,
  indicators: TINY_INDICATORS,
  places: TINY_PLACES,
  provinces: [
    {
      id: "dong-xanh",
      name: { vi: "Đồng Xanh", en: "Dong Xanh" },
      aliases: [],
      borders: ["LA"],
      citations: [CITATION],
    },
    {
      id: "dong-vang",
      name: { vi: "Đồng Vàng", en: "Dong Vang" },
      aliases: [],
      borders: ["LA"],
      until: "2025-06-30",
      change: { kind: "merged-name-lost", on: "2025-07-01", into: "dong-xanh-2025", with: ["Đồng Xanh"] },
      citations: [CITATION],
    },
    {
      id: "dong-xanh-2025",
      name: { vi: "Đồng Xanh mới", en: "New Dong Xanh" },
      aliases: [],
      borders: ["LA"],
      from: "2025-07-01",
      change: { kind: "formed", on: "2025-07-01", into: "dong-xanh-2025", with: ["Đồng Xanh", "Đồng Vàng"] },
      citations: [CITATION],
    },
  ],
  neighbourProvinces: [
    {
      id: "muang-tai",
      country: "LA",
      name: { vi: "Mường Tài", en: "Muang Tai", lo: "ເມືອງໄຕ" },
      aliases: [],
      citations: [CITATION],
    },
  ],
  gates: [suoiDa, deoGio],
  products: TINY_PRODUCTS,
  corridors: [
    {
      id: "dong-xanh-north-laos",
      name: text("Đồng Xanh – Bắc Lào", "Dong Xanh – northern Laos", "Đồng Xanh – ພາກເໜືອລາວ"),
      aliases: [],
      place: "dong-xanh",
      partner: "northern-laos",
      gates: ["suoi-da"],
      exportProducts: ["rice", "tea", "fruit-veg"],
      importProducts: ["wood", "maize", "fruit-veg"],
    },
  ],
  rules: [
    {
      id: "tiny-resident-limit",
      topics: ["resident-exchange"],
      title: text(
        "Định mức miễn thuế của cư dân biên giới",
        "Duty-free limit for border residents",
        "ໂກຕາຍົກເວັ້ນ ພາສີ ປະຊາຊົນຊາຍແດນ",
      ),
      neighbours: ["LA", "CN", "KH"],
      inForceFrom: "2018-01-01",
      trust: "stated-by-authority",
      says: text(
        "Không quá 1.000.000 đồng mỗi người mỗi ngày.",
        "No more than 1,000,000 VND a person a day.",
        "ບໍ່ເກີນ 1.000.000 ດົງ ຕໍ່ຄົນຕໍ່ມື້.",
      ),
      unknowns: [],
      amounts: [{ measure: "exempt-value", value: 1_000_000, unit: "VND" }],
      whoToAsk: text("Hỏi hải quan cửa khẩu.", "Ask the gate's customs.", "ຖາມພາສີດ່ານ."),
      checkedOn: "2026-11-21",
      citations: [CITATION],
      keywords: {
        vi: ["miễn thuế", "cư dân biên giới", "giấy tờ"],
        en: ["duty-free", "border residents", "papers"],
        lo: ["ຍົກເວັ້ນ"],
      },
    },
  ],
  findings: [
    {
      id: "tiny-difficulty-roads",
      kind: "difficulty",
      topics: ["roads"],
      about: ["dong-xanh"],
      text: text(
        "Đường sá xuống cấp, mùa mưa hay tắc.",
        "Roads are worn and blocked in the rains.",
        "ເສັ້ນທາງເປເພ ຄວາມຫຍຸ້ງຍາກ.",
      ),
      citations: [CITATION],
    },
    {
      id: "tiny-measure-fairs",
      kind: "measure",
      topics: ["promotion"],
      about: ["dong-xanh"],
      text: text(
        "Nên mở thêm hội chợ để phát triển thương mại biên giới.",
        "More fairs should be held.",
        "ຄວນຈັດງານວາງສະແດງຕື່ມ.",
      ),
      citations: [CITATION],
    },
  ],
  terms: [
    {
      id: "tiny-opening",
      name: text("Lối mở", "Opening", "ຊ່ອງທາງ"),
      aliases: [],
      definition: text(
        "Lối qua lại cho cư dân biên giới.",
        "A crossing for border residents.",
        "ທາງຜ່ານຂອງປະຊາຊົນຊາຍແດນ.",
      ),
      citations: [CITATION],
    },
    {
      id: "tiny-co",
      name: text("Giấy chứng nhận xuất xứ", "Certificate of origin", "ໃບຢັ້ງຢືນກຳເນີດ"),
      aliases: ["C/O"],
      definition: text(
        "Giấy nói hàng làm ở đâu, tức xuất xứ.",
        "A paper that says where goods were made.",
        "ໃບບອກແຫຼ່ງກຳເນີດ.",
      ),
      citations: [CITATION],
    },
  ],
  conflicts: [
    {
      ...conflict,
      id: "tiny-import-2024",
      kind: "values-disagree",
      severity: "A",
      title: text("Nhập khẩu 2024", "Imports 2024"),
      text: text(
        "Bảng ghi 50 triệu USD, lời văn ghi 51 triệu USD; dùng bảng.",
        "The table says 50 million USD, the text 51 million USD; the table is used.",
        "ຕາຕະລາງ 50 ລ້ານ USD, ຂໍ້ຄວາມ 51 ລ້ານ USD.",
      ),
      observations: ["t-import-2024", "t-import-2024-text"],
      preferred: ["t-import-2024"],
      values: [
        { value: 50_000_000, unit: "USD", label: text("bảng", "table") },
        { value: 51_000_000, unit: "USD", label: text("lời văn", "text") },
      ],
    },
    {
      ...conflict,
      id: "tiny-share-tea",
      kind: "misprint",
      severity: "A",
      title: text("Tỷ trọng chè 2024", "Share of tea 2024"),
      text: text(
        "Nguồn in 88,8%; tính lại chỉ 3%.",
        "The source prints 88.8%; recomputed it is 3%.",
        "ແຫຼ່ງພິມ 88,8%; ຄິດໄລ່ໄດ້ 3%.",
      ),
      observations: ["t-share-tea-2024"],
      preferred: [],
      values: [
        { value: 88.8, unit: "percent", label: text("số in", "printed") },
        { value: 3, unit: "percent", label: text("tính lại", "recomputed") },
      ],
    },
  ],
  observations: [...TINY_OBSERVATIONS],
};
