import type { Finding } from "@bienmau/core/schema";

export const dbMeasureGateFacilities: Finding = {
  id: "db-measure-gate-facilities",
  kind: "measure",
  topics: ["infrastructure", "logistics"],
  about: ["tay-trang", "dien-bien"],
  text: {
    vi: "Tại Tây Trang cần có kho ngoại quan, kho lạnh, bãi tập kết, trung tâm logistics và nơi các lực lượng cùng kiểm soát.",
    en: "Build bonded and cold stores, yards, a logistics centre and a joint control area at Tây Trang.",
    lo: "ສ້າງສາງພາສີ, ສາງເຢັນ, ລານ, ສູນໂລຈິສຕິກ ແລະ ເຂດກວດຮ່ວມຢູ່ Tây Trang.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1551–1557",
    },
  ],
};
