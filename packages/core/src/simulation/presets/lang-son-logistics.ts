import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const langSonLogistics: PresetDescriptor = {
  id: "lang-son-logistics",
  name: text(
    "Lạng Sơn: trung tâm logistics và làn ưu tiên",
    "Lạng Sơn: logistics centre and priority lane",
    "ລ້າງເຊີນ: ສູນໂລຈິສຕິກ ແລະ ຊ່ອງບູລິມະສິດ",
  ),
  summary: text(
    "Đưa kiểm hoá ra khỏi cửa khẩu, ưu tiên nông sản tươi.",
    "Inspection off the gate, fresh goods first.",
    "ຍ້າຍການກວດອອກຈາກດ່ານ, ສິນຄ້າສົດກ່ອນ.",
  ),
  scenario: {
    version: 1,
    profile: "lang-son-china",
    levers: {
      "logistics-centre": { intensity: 1 },
      "priority-lane": { intensity: 1 },
      "bonded-warehouse-yard": { intensity: 1 },
    },
    shocks: {},
  },
};
