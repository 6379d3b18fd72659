import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const standardsGi: LeverDescriptor = {
  id: "standards-gi",
  group: "production",
  name: text(
    "Tiêu chuẩn, truy xuất nguồn gốc, chỉ dẫn địa lý",
    "Standards, traceability, geographical indications",
    "ມາດຕະຖານ, ການຕິດຕາມແຫຼ່ງກຳເນີດ",
  ),
  summary: text(
    "Cộng tối đa 5 điểm phần trăm vào mức tăng giá của hàng chế biến; chỉ có ý nghĩa cùng chế biến sâu.",
    "Adds at most 5 points to the premium of processed goods; it needs deep processing to matter.",
    "ເພີ່ມສູງສຸດ 5 ຈຸດໃສ່ລາຄາສິນຄ້າປຸງແຕ່ງ.",
  ),
  effects: [{ on: "standards", size: "1" }],
  buildYears: 2.0,
  takeUpYears: 2.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Doanh nghiệp, hợp tác xã; tỉnh hỗ trợ.",
    "Firms and cooperatives; the province supports.",
    "ບໍລິສັດ, ສະຫະກອນ; ແຂວງສະໜັບສະໜູນ.",
  ),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Tổng quan tài liệu cho rằng không thể kết luận chung về tác động của chỉ dẫn địa lý.",
      "Reviews find no general conclusion on geographical indications.",
      "ບໍ່ມີຂໍ້ສະຫຼຸບທົ່ວໄປ.",
    ),
    sources: ["E7.2"],
  },
};
