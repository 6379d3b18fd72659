import type { Place } from "@bienmau/core/schema";

export const haGiangDakNongQuangNam = {
  id: "ha-giang-dak-nong-quang-nam",
  kind: "province-group",
  name: {
    vi: "nhiều tỉnh, như Hà Giang, Đắk Nông, Quảng Nam",
    en: "several provinces such as Hà Giang, Đắk Nông, Quảng Nam",
    lo: "ຫຼາຍແຂວງ ເຊັ່ນ ຮ່າຢາງ ດັກນົງ ກວາງນາມ",
  },
  aliases: ["hà giang đắk nông quảng nam"],
  within: ["ha-giang", "dak-nong", "quang-nam"],
} satisfies Place;
