import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const matchmaking: LeverDescriptor = {
  id: "matchmaking",
  group: "promotion",
  name: text("Kết nối chuỗi giá trị", "Value-chain matchmaking", "ການຈັບຄູ່ຕ່ອງໂສ້ມູນຄ່າ"),
  summary: text(
    "Ghép doanh nghiệp với bạn hàng phía bên kia.",
    "Matches firms with buyers across the border.",
    "ຈັບຄູ່ບໍລິສັດກັບຜູ້ຊື້.",
  ),
  effects: [{ on: "matched", size: "1" }],
  buildYears: 0.5,
  takeUpYears: 1.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Sở Công Thương, doanh nghiệp.",
    "Department of Industry and Trade, firms.",
    "ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ, ບໍລິສັດ.",
  ),
  fields: [
    {
      id: "matchShare",
      name: text(
        "Tỷ trọng xuất khẩu của doanh nghiệp được kết nối",
        "Share of exports of matched firms",
        "ສ່ວນສົ່ງອອກຂອງບໍລິສັດທີ່ຈັບຄູ່",
      ),
      unit: "1",
      min: 0,
      max: 1,
      default: undefined,
    },
  ],
  evidence: {
    grade: "c",
    text: text(
      "Ở Bồ Đào Nha, doanh nghiệp được kết nối xuất khẩu thêm 32% sang thị trường đó.",
      "In Portugal matched firms exported 32% more to the targeted market.",
      "ໃນປອກຕຸຍການ ບໍລິສັດທີ່ຈັບຄູ່ສົ່ງອອກເພີ່ມ 32%.",
    ),
    sources: ["E5.5"],
  },
  note: text(
    "Chưa có tác động cho đến khi bạn tự nhập mức tác động.",
    "No effect until you enter its size yourself.",
    "ບໍ່ມີຜົນຈົນກວ່າທ່ານຈະປ້ອນຂະໜາດ.",
  ),
};
