import type { Finding } from "@bienmau/core/schema";

export const brMeasureOfficialExports: Finding = {
  id: "br-measure-official-exports",
  kind: "measure",
  topics: ["goods-quality", "exchange-modes"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Chuyển xuất khẩu từ tiểu ngạch sang chính ngạch; sản xuất theo tiêu chuẩn, vùng trồng, truy xuất nguồn gốc.",
    en: "Move exports from small-scale to formal trade; produce to standards with growing areas and traceability.",
    lo: "ປ່ຽນການສົ່ງອອກເປັນທາງການ; ຜະລິດຕາມມາດຕະຖານ, ເຂດປູກ, ສືບຄົ້ນ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.e, dòng 121–123",
    },
  ],
};
