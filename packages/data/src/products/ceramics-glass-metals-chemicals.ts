import type { Product } from "@bienmau/core/schema";

export const ceramicsGlassMetalsChemicals = {
  id: "ceramics-glass-metals-chemicals",
  name: {
    vi: "gốm sứ, thủy tinh, kim loại, hóa chất khác",
    en: "ceramics, glass, metals and other chemicals",
    lo: "ເຊລາມິກ ແກ້ວ ໂລຫະ ແລະ ສານເຄມີອື່ນ",
  },
  aliases: {
    vi: [
      "gốm sứ",
      "thủy tinh",
      "gốm",
      "kim loại",
      "hóa chất khác",
      "gốm sứ thủy tinh",
      "gốm sứ kim loại hóa chất",
      "thuỷ tinh",
      "gốm sứ, thủy tinh, kim loại, hóa chất",
      "gốm sứ thủy tinh hóa chất",
      "gốm sứ, thủy tinh",
    ],
    en: [
      "ceramics",
      "glass",
      "metals",
      "ceramics and glass",
      "pottery",
      "ceramics, glass, metals and chemicals",
      "ceramics, glass, metals, chemicals",
    ],
    lo: ["ເຊລາມິກ", "ແກ້ວ", "ໂລຫະ", "ເຄື່ອງປັ້ນດິນເຜົາ"],
  },
  hsHeadings: ["28", "29", "69", "70", "76"],
  processing: "industrial",
  members: [],
} satisfies Product;
