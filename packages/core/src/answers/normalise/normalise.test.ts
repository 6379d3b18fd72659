import { describe, expect, it } from "vitest";
import { foldText } from "../../i18n/fold-text.ts";
import { tinyDataset } from "../../testing/index.ts";
import { lexiconOf } from "../lexicon/build-lexicon.ts";
import { normaliseQuestion } from "./normalise-question.ts";
import { readTelexWord, readVniWord } from "./read-keystrokes.ts";
import { segmentLao, segmentLatin } from "./segment.ts";
import { markKey } from "./tokens.ts";

const lexicon = lexiconOf(tinyDataset);
const textOf = (question: string): string => normaliseQuestion(question, lexicon).text;

describe("undoing the ways of typing", () => {
  it("reads Telex and VNI keystrokes", () => {
    expect(readTelexWord("khaaur")).toBe("khẩu");
    expect(foldText(readTelexWord("dduwowngf") ?? "")).toBe("duong");
    expect(readVniWord("kha63u")).toBe("khẩu");
    expect(foldText(readVniWord("D9ie65n".toLowerCase()) ?? "")).toBe("dien");
    expect(readTelexWord("export")).toBeUndefined();
    expect(readVniWord("ql279")).toBeUndefined();
  });

  it("leaves a question that is typed with marks alone", () => {
    expect(textOf("Xuất khẩu gạo năm 2023")).toBe("xuat khau gao nam 2023");
  });

  it("gives one text for every typing of one question", () => {
    const wanted = "xuat khau gao dong xanh nam 2023";
    for (const typed of [
      "XUẤT KHẨU GẠO ĐỒNG XANH NĂM 2023",
      "Xuất khẩu gạo Đồng Xanh năm 2023".normalize("NFD"),
      "xuaats khaaur gaoj ddoongf xanh nawm 2023",
      "xuất  khẩu gạo   đồng xanh năm 2k23",
      "xk gao dong xanh nam 2023",
    ]) {
      expect(textOf(typed)).toBe(wanted);
    }
  });

  it("writes out shorthand, but not in English", () => {
    expect(textOf("kn xnk bn tr usd")).toBe("kim ngach xuat nhap khau bao nhieu trieu usd");
    expect(textOf("what is the trade between the two in bn")).toContain("bn");
  });

  it("puts spaces back", () => {
    expect(textOf("xuatkhaugao2023")).toBe("xuat khau gao 2023");
    expect(segmentLatin("khongcotu", new Set(["xyz"]))).toBeUndefined();
  });

  it("cuts Lao at its longest known words, never before a mark", () => {
    expect(segmentLao("ສົ່ງອອກເຂົ້າ", lexicon)).toEqual(["ສົ່ງອອກ", "ເຂົ້າ"]);
  });

  it("keeps the tone apart from the place where it is typed", () => {
    expect(markKey("hoà")).toBe(markKey("hòa"));
    expect(markKey("dứa")).not.toBe(markKey("dừa"));
  });
});
