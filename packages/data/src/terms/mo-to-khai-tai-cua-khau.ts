import type { Term } from "@bienmau/core/schema";

export const moToKhaiTaiCuaKhau: Term = {
  id: "mo-to-khai-tai-cua-khau",
  name: {
    vi: "Mở tờ khai tại cửa khẩu",
    en: "Declared at the gate",
    lo: "ແຈ້ງຢູ່ດ່ານ",
  },
  aliases: ["khai tại cửa khẩu", "declared at gate"],
  definition: {
    vi: "Cơ sở tính: giá trị hàng khai với hải quan tại cửa khẩu hoặc đơn vị đó.",
    en: "A basis: value of goods declared with customs at that gate or office.",
    lo: "ພື້ນຖານ: ມູນຄ່າສິນຄ້າທີ່ແຈ້ງພາສີຢູ່ດ່ານນັ້ນ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 15",
    },
  ],
};
