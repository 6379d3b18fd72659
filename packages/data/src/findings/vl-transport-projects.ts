import type { Finding } from "@bienmau/core/schema";

export const vlTransportProjects: Finding = {
  id: "vl-transport-projects",
  kind: "description",
  topics: ["roads", "infrastructure"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Hai bên tìm vốn cho cao tốc Hà Nội – Viêng Chăn, đường sắt Vũng Áng – Viêng Chăn; soạn sổ tay vận tải và quy chế tuyến khách cố định.",
    en: "Both sides seek funds for the Hà Nội – Vientiane expressway and Vũng Áng – Vientiane railway; they draft a transport handbook and passenger-route rules.",
    lo: "ສອງຝ່າຍຫາທຶນທາງດ່ວນ ຮ່າໂນ້ຍ – ວຽງຈັນ ແລະ ທາງລົດໄຟ Vũng Áng – ວຽງຈັນ; ຮ່າງຄູ່ມືຂົນສົ່ງ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 6",
    },
  ],
};
