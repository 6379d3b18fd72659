import type { Conflict } from "@bienmau/core/schema";

export const conflict000No21: Conflict = {
  id: "000-21",
  kind: "count",
  severity: "B",
  title: {
    vi: "Số lượt khai báo không bằng số lượt thông quan",
    en: "Declarations and clearances differ",
    lo: "ຈຳນວນແຈ້ງ ແລະ ຈຳນວນຜ່ານດ່ານບໍ່ເທົ່າກັນ",
  },
  text: {
    vi: "Khai báo điện tử cộng khai báo trực tiếp là 10.602 (2022), 11.296 (2023) và 11.990 (2024); số lượt hàng hóa thông quan là 11.000, 11.500 và 12.000. Đơn vị đếm có thể khác nhau nên không cộng, không chia hai chuỗi cho nhau.",
    en: "Electronic plus direct declarations are 10,602 (2022), 11,296 (2023) and 11,990 (2024); clearances are 11,000, 11,500 and 12,000. They may count different things, so the two series are neither added nor divided.",
    lo: "ການແຈ້ງທາງເອເລັກໂຕຣນິກບວກແຈ້ງໂດຍກົງແມ່ນ 10.602 (2022), 11.296 (2023) ແລະ 11.990 (2024); ຈຳນວນຜ່ານດ່ານແມ່ນ 11.000, 11.500 ແລະ 12.000. ອາດນັບຄົນລະຢ່າງ ຈຶ່ງບໍ່ບວກ ບໍ່ຫານກັນ.",
  },
  observations: [
    "s000-0276",
    "s000-0277",
    "s000-0278",
    "s000-0279",
    "s000-0280",
    "s000-0281",
    "s000-0282",
    "s000-0283",
    "s000-0284",
  ],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 10602,
      unit: "count",
      label: {
        vi: "khai báo 2022",
        en: "declarations 2022",
        lo: "ການແຈ້ງ 2022",
      },
    },
    {
      value: 11296,
      unit: "count",
      label: {
        vi: "khai báo 2023",
        en: "declarations 2023",
        lo: "ການແຈ້ງ 2023",
      },
    },
    {
      value: 11990,
      unit: "count",
      label: {
        vi: "khai báo 2024",
        en: "declarations 2024",
        lo: "ການແຈ້ງ 2024",
      },
    },
    {
      value: 11000,
      unit: "count",
      label: {
        vi: "thông quan 2022",
        en: "clearances 2022",
        lo: "ຜ່ານດ່ານ 2022",
      },
    },
    {
      value: 11500,
      unit: "count",
      label: {
        vi: "thông quan 2023",
        en: "clearances 2023",
        lo: "ຜ່ານດ່ານ 2023",
      },
    },
    {
      value: 12000,
      unit: "count",
      label: {
        vi: "thông quan 2024",
        en: "clearances 2024",
        lo: "ຜ່ານດ່ານ 2024",
      },
    },
  ],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.2, Bảng 6 (dòng 1192–1196)",
    },
  ],
};
