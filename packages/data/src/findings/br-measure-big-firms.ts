import type { Finding } from "@bienmau/core/schema";

export const brMeasureBigFirms: Finding = {
  id: "br-measure-big-firms",
  kind: "measure",
  topics: ["investment", "processing"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Thu hút doanh nghiệp lớn vào điện tử, dệt may, phụ trợ, nông nghiệp công nghệ cao ở biên giới.",
    en: "Draw large firms into electronics, textiles, supporting industries and high-tech farming at the border.",
    lo: "ດຶງວິສາຫະກິດໃຫຍ່ເຂົ້າເອເລັກໂຕຣນິກ, ຕັດຫຍິບ, ອຸດສາຫະກຳສະໜັບສະໜູນ, ກະສິກຳໄຮເທັກ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.g, dòng 127–128",
    },
  ],
};
