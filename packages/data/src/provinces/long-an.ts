import type { Province } from "@bienmau/core/schema";

export const longAn: Province = {
  id: "long-an",
  name: {
    vi: "Long An",
    en: "Long An",
  },
  aliases: ["Tỉnh Long An", "Long An Province"],
  borders: ["KH"],
  until: "2025-06-30",
  change: {
    kind: "merged-name-lost",
    on: "2025-07-01",
    into: "tay-ninh-2025",
    with: ["Tây Ninh"],
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "Part I (25 border provinces, names scattered in the text)",
    },
    {
      source: "vietnamnet-vn-tay-ninh-se-co-them-mot",
      locator: "scope of Decision 1200/QĐ-TTg",
    },
    {
      source: "pldnvn-vn",
      locator: "article text (merger of Tây Ninh and Long An)",
    },
    {
      source: "vietnam-vn-bo-noi-vu-trinh-chinh-phu",
      locator: "list of the 52 units to be reorganised (names the province, not the pairing)",
    },
    {
      source: "vietnamnews-vn-politics-laws-1720781-viet-nam-sets",
      locator: "article text (two-tier local government)",
    },
  ],
  note: {
    vi: "Từ 1/7/2025 Long An nhập vào Tây Ninh; số liệu trước ngày đó giữ tên Long An.",
    en: "Since 1 July 2025 Long An is part of Tây Ninh; figures before that date keep the name Long An.",
    lo: "ແຕ່ວັນທີ 1/7/2025 Long An ລວມເຂົ້າ Tây Ninh; ຕົວເລກກ່ອນວັນນັ້ນຍັງໃຊ້ຊື່ Long An.",
  },
};
