import type { Finding } from "@bienmau/core/schema";

export const lsVehicleCertificates: Finding = {
  id: "ls-vehicle-certificates",
  kind: "difficulty",
  topics: ["customs"],
  about: ["lang-son"],
  text: {
    vi: "Đầu 2025 xe cơ giới nhập khẩu chậm thông quan vì thiếu giấy chứng nhận an toàn kỹ thuật, môi trường.",
    en: "Early in 2025 imported motor vehicles cleared late for want of technical-safety and environment certificates.",
    lo: "ຕົ້ນ 2025 ຍານພາຫະນະນຳເຂົ້າຊ້າຍ້ອນຂາດໃບຢັ້ງຢືນຄວາມປອດໄພ ແລະ ສິ່ງແວດລ້ອມ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 21",
    },
  ],
};
