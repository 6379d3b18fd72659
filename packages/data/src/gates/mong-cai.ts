import type { Gate } from "@bienmau/core/schema";

export const mongCai: Gate = {
  id: "mong-cai",
  name: {
    vi: "Móng Cái",
    en: "Mong Cai",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§I.2.2, dòng 48; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: [
    "Mong Cai",
    "Dong Hung",
    "Bắc Luân II",
    "Bac Luan II",
    "Km3+4 Hải Yên",
    "Bắc Luân",
    "Bắc Luân 2",
    "Bắc Luân 1",
  ],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Đông Hưng",
    aliases: ["Dongxing"],
    localName: "东兴",
    provinces: ["guangxi"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "quang-ninh",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Móng Cái (một trong 8 khu được ưu tiên đầu tư ngân sách 2021–2025)",
      en: "Móng Cái Border-Gate Economic Zone (one of 8 zones given budget priority for 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Móng Cái (ໜຶ່ງໃນ 8 ເຂດທີ່ໄດ້ບຸລິມະສິດງົບປະມານ 2021–2025)",
    },
    citation: {
      source: "mail-doingoailaocai-vn",
      locator: "văn bản 1804/TTg-CN: tám khu kinh tế cửa khẩu ưu tiên 2021–2025",
    },
  },
  roads: [],
  hours: [
    {
      side: "viet-nam",
      hours: "07:00–20:00",
      asOf: "~2015",
      citation: {
        source: "cand-com-vn-kinh-te-keo-dai-thoi-gian",
        locator: "nội dung bài",
      },
      note: {
        vi: "Khách xuất nhập cảnh. Bài không ghi ngày; năm suy từ quyết định tương tự ở Hữu Nghị. Cửa khẩu Bắc Luân I, không phải Bắc Luân II. Nguồn đã cũ.",
        en: "Travellers. The page is undated; the year is inferred from the parallel Hữu Nghị decision. The Bắc Luân I gate, not Bắc Luân II. Old source.",
        lo: "ຄົນເດີນທາງ. ໜ້າບໍ່ລະບຸວັນທີ; ປີຄາດຈາກຂໍ້ຕົກລົງ Hữu Nghị. ດ່ານ Bắc Luân I ບໍ່ແມ່ນ Bắc Luân II. ແຫຼ່ງເກົ່າ.",
      },
    },
    {
      side: "viet-nam",
      hours: "07:00–18:00",
      asOf: "~2015",
      citation: {
        source: "cand-com-vn-kinh-te-keo-dai-thoi-gian",
        locator: "nội dung bài",
      },
      note: {
        vi: "Hàng hóa. Bài không ghi ngày; năm suy từ quyết định tương tự ở Hữu Nghị. Cửa khẩu Bắc Luân I, không phải Bắc Luân II. Nguồn đã cũ.",
        en: "Goods. The page is undated; the year is inferred from the parallel Hữu Nghị decision. The Bắc Luân I gate, not Bắc Luân II. Old source.",
        lo: "ສິນຄ້າ. ໜ້າບໍ່ລະບຸວັນທີ; ປີຄາດຈາກຂໍ້ຕົກລົງ Hữu Nghị. ດ່ານ Bắc Luân I ບໍ່ແມ່ນ Bắc Luân II. ແຫຼ່ງເກົ່າ.",
      },
    },
  ],
  codes: {
    unLocode: "VNMOC, CNDOX",
    customs: "20BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.2, dòng 48",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "vietnamnews-vn-economy-1693036-trade-through-mong-cai",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
