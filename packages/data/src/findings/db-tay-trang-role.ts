import type { Finding } from "@bienmau/core/schema";

export const dbTayTrangRole: Finding = {
  id: "db-tay-trang-role",
  kind: "description",
  topics: ["exchange-modes"],
  about: ["tay-trang", "dien-bien"],
  text: {
    vi: "Tây Trang – Pang Hốc giữ vai trò chính; hàng đi bằng xe tải, container, doanh nghiệp và tiểu thương làm thủ tục theo quy định hai nước.",
    en: "Tây Trang – Pang Hốc plays the main part; goods go by truck and container, firms and small traders clearing under both countries’ rules.",
    lo: "Tây Trang – Pang Hok ມີບົດບາດຫຼັກ; ສິນຄ້າໄປດ້ວຍລົດບັນທຸກ ແລະ ຕູ້ຄອນເທນເນີ, ແຈ້ງຕາມລະບຽບສອງປະເທດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "abstract, dòng 21; §4.1, dòng 925–937",
    },
  ],
};
