import type { Conflict } from "@bienmau/core/schema";

export const conflict003No1: Conflict = {
  id: "003-1",
  kind: "bases-mixed",
  severity: "A",
  title: {
    vi: "20,8 tỷ USD đi qua địa bàn và 1,45 tỷ USD khai tại chỗ",
    en: "20.8 billion passing through, 1.45 billion declared locally",
    lo: "20,8 ຕື້ USD ຜ່ານພື້ນທີ່ ແລະ 1,45 ຕື້ USD ແຈ້ງຢູ່ທ້ອງຖິ່ນ",
  },
  text: {
    vi: "Bài báo ghi hơn 20,8 tỷ USD rồi viết “trong đó” xuất 354,45 và nhập 1.100,4 triệu USD. Hai số này cộng lại là 1.454,85 triệu USD, tức hàng mở tờ khai tại Chi cục Hải quan khu vực VI, chỉ bằng 6,99% của 20,8 tỷ USD. Chúng không phải hai phần của 20,8 tỷ USD (toàn bộ hàng đi qua hai tỉnh).",
    en: "The article says over 20.8 billion USD, “of which” exports 354.45 and imports 1,100.4 million. Those two add up to 1,454.85 million, the goods declared at Customs Region VI, only 6.99% of 20.8 billion. They are not parts of the 20.8 billion, which is everything passing through the two provinces.",
    lo: "ບົດຂຽນລະບຸຫຼາຍກວ່າ 20,8 ຕື້ USD ແລ້ວວ່າ “ໃນນັ້ນ” ສົ່ງອອກ 354,45 ແລະ ນຳເຂົ້າ 1.100,4 ລ້ານ USD. ສອງຕົວເລກລວມ 1.454,85 ລ້ານ USD ທີ່ແຈ້ງຢູ່ດ່ານພາສີເຂດ VI, ພຽງ 6,99% ຂອງ 20,8 ຕື້. ບໍ່ແມ່ນສອງສ່ວນຂອງ 20,8 ຕື້ USD.",
  },
  observations: ["s003-0508", "s003-0509", "s003-0510", "s003-0511"],
  preferred: ["s003-0508", "s003-0509", "s003-0510", "s003-0511"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 20800000000,
      unit: "USD",
      label: {
        vi: "đi qua hai tỉnh (hơn)",
        en: "passing through (over)",
        lo: "ຜ່ານສອງແຂວງ (ຫຼາຍກວ່າ)",
      },
    },
    {
      value: 1454850000,
      unit: "USD",
      label: {
        vi: "khai tại Hải quan khu vực VI",
        en: "declared at Customs Region VI",
        lo: "ແຈ້ງຢູ່ພາສີເຂດ VI",
      },
    },
    {
      value: 354450000,
      unit: "USD",
      label: {
        vi: "xuất khẩu khai tại chỗ",
        en: "exports declared locally",
        lo: "ສົ່ງອອກທີ່ແຈ້ງ",
      },
    },
    {
      value: 1100400000,
      unit: "USD",
      label: {
        vi: "nhập khẩu khai tại chỗ",
        en: "imports declared locally",
        lo: "ນຳເຂົ້າທີ່ແຈ້ງ",
      },
    },
    {
      value: 6.99447115384615,
      unit: "percent",
      label: {
        vi: "phần khai tại chỗ",
        en: "declared locally, share",
        lo: "ສ່ວນທີ່ແຈ້ງ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "lang-son-2025",
      locator: "‘Khẳng định vai trò cửa ngõ’ (dòng 15)",
    },
  ],
};
