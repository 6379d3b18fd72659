import type { Finding } from "@bienmau/core/schema";

export const brMeasurePowerTelecom: Finding = {
  id: "br-measure-power-telecom",
  kind: "measure",
  topics: ["energy", "digital"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Đưa điện lưới đến mọi thôn biên giới; lắp trạm viễn thông, internet tại xã và cửa khẩu.",
    en: "Bring grid power to all border villages; put telecoms and internet at communes and gates.",
    lo: "ນຳໄຟຟ້າເຖິງທຸກບ້ານ; ຕິດຕັ້ງໂທລະຄົມ ແລະ ອິນເຕີເນັດຢູ່ດ່ານ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 108–110",
    },
  ],
};
