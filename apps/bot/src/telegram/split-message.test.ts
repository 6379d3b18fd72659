import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tone } from "../conversation/reply.ts";
import { judgeText, parseHtml } from "../testing/bot-api-rules.ts";
import { drawHtml, escapeHtml } from "./html.ts";
import { splitMessage } from "./split-message.ts";

const TONES: readonly Tone[] = ["headline", "text", "list", "conflict", "warning", "note", "source"];
const nasty = fc.string({
  unit: fc.constantFrom(..."<>&\"' \nab", "</b>", "&amp;", "đ", "ế", "ຫຼ່", "ງ", "😀"),
  minLength: 1,
  maxLength: 300,
});
const lines = fc.array(
  nasty.map((text) => text.replaceAll("\n", " ")).filter((text) => text.trim() !== ""),
  { minLength: 1, maxLength: 30 },
);
const blocks = fc.array(fc.record({ tone: fc.constantFrom(...TONES), lines }), { minLength: 1, maxLength: 6 });

describe("escaping", () => {
  it("shows any text exactly as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(parseHtml(escapeHtml(text))).toEqual({ text });
      }),
    );
  });

  it("is what the strict server demands: bare signs are refused", () => {
    for (const text of ["a < b", "a & b", "<script>", "<b>open", "</b>"])
      expect(judgeText(text, "HTML", { most: 99, mayBeEmpty: false })).toBeDefined();
    expect(judgeText("<b>a &lt; b</b>", "HTML", { most: 99, mayBeEmpty: false })).toBeUndefined();
  });
});

describe("splitting a long message", () => {
  it("makes parts that Telegram accepts, each whole by itself, and loses no word", () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 60, max: 400 }), (drawn, most) => {
        const html = drawHtml(drawn);
        const parts = splitMessage(html, most);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(judgeText(part, "HTML", { most, mayBeEmpty: false })).toBeUndefined();
        }
        const letters = (text: string): string => text.replaceAll(/\s/g, "");
        const whole = parseHtml(html);
        const joined = parts.map(parseHtml).map((part) => ("text" in part ? part.text : ""));
        expect(letters(joined.join(""))).toBe(letters("text" in whole ? whole.text : ""));
      }),
      { numRuns: 200 },
    );
  });

  it("leaves a short message alone and keeps paragraphs together where they fit", () => {
    expect(splitMessage("một\n\nhai")).toEqual(["một\n\nhai"]);
    expect(splitMessage(`${"a".repeat(50)}\n\n${"b".repeat(50)}`, 60)).toEqual(["a".repeat(50), "b".repeat(50)]);
  });

  it("never parts a Lao letter from its marks", () => {
    const parts = splitMessage("ຫຼ່".repeat(100), 61);
    for (const part of parts) expect(part).toMatch(/^ຫຼ່/);
  });
});
