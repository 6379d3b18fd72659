import { draft, message } from "@bienmau/core/i18n";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";

/** What can be asked, with examples that work, and every command of the other features. */
export function createHelp(others: readonly Feature[]): Feature {
  const commands = others.flatMap((feature) => feature.commands);
  const showHelp = ({ locale }: Visit): Turn => ({
    replies: [
      {
        blocks: [
          { tone: "headline", lines: [helpTitle(locale)] },
          { tone: "list", lines: examples(locale).split("\n") },
          { tone: "text", lines: commands.map(({ names, describe }) => `/${names[locale]} · ${describe(locale)}`) },
          { tone: "note", lines: [promise(locale)] },
        ],
        buttons: [],
      },
    ],
  });
  return {
    id: "help",
    commands: [
      {
        names: { vi: "help", en: "help", lo: "help" },
        describe: message({
          vi: "Cách hỏi và các lệnh",
          en: "How to ask, and all commands",
          lo: draft("ວິທີຖາມ ແລະ ຄຳສັ່ງທັງໝົດ"),
        }),
        run: showHelp,
      },
    ],
    actions: {},
    phrases: [{ pattern: /^(?:help|tro giup|giup(?: toi| minh)?(?: voi)?|huong dan)[\s?!.]*$/, run: showHelp }],
  };
}

const helpTitle = message({
  vi: "Bạn có thể hỏi, ví dụ:",
  en: "You can ask, for example:",
  lo: draft("ທ່ານຖາມໄດ້, ຕົວຢ່າງ:"),
});
const examples = message({
  vi: "kim ngạch Điện Biên – Bắc Lào năm 2024\nxuất khẩu năm 2022 thì sao\ncửa khẩu Tây Trang ở đâu\nnhập khẩu ngô từ Lào năm 2023",
  en: "turnover of Điện Biên and Northern Laos in 2024\nwhat about exports in 2022\nwhere is Tây Trang gate\nmaize imports from Laos in 2023",
  lo: draft("ມູນຄ່າການຄ້າ ດຽນບຽນ – ພາກເໜືອລາວ ປີ 2024\nແລ້ວປີ 2023 ເດ?\nດ່ານປາງຮົກຢູ່ໃສ"),
});
const promise = message({
  vi: "Số nào cũng kèm nguồn. Chỗ nào nguồn mâu thuẫn hoặc không có dữ liệu, tôi nói rõ.",
  en: "Every figure carries its source. Where sources disagree or nothing is held, I say so.",
  lo: draft("ທຸກຕົວເລກມີແຫຼ່ງອ້າງອີງ. ບ່ອນໃດແຫຼ່ງຂັດກັນ ຫຼື ບໍ່ມີຂໍ້ມູນ, ຂ້ອຍຈະບອກ."),
});
