import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerQuestion } from "@bienmau/core/answers";
import { answerSchema, type Dataset } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";
import { EVAL_DAY } from "../../scripts/eval/score-rows.ts";
import { dataset } from "../../src/index.ts";
import { countQuestions, gateQuestions, tradeQuestions } from "./generate-questions.ts";
import { unbackedNumbers } from "./stated-numbers.ts";

const gold: readonly { readonly q: string }[] = readFileSync(join(import.meta.dirname, "../../eval/dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const more = [
  "Khó khăn về hạ tầng ở Điện Biên là gì?",
  "Định mức miễn thuế của cư dân biên giới là bao nhiêu?",
  "Thời gian thông quan ở Lạng Sơn mất mấy giờ?",
  "Giải pháp phát triển thương mại biên giới Điện Biên?",
  "cửa khẩu Cha Lo",
  "Thang Likert là gì?",
  "Nghị định 206/2025 nói gì?",
];
const questions = [
  ...gold.map((row) => row.q),
  ...more,
  ...[...tradeQuestions(), ...countQuestions(), ...gateQuestions()].map((one) => one.text),
];

function ask(question: string, from: Dataset = dataset) {
  return answerQuestion(question, { dataset: from, now: EVAL_DAY }).answer;
}

describe("every reply", () => {
  it("states no number that is not among its values or the rival figures of a conflict", () => {
    const failures = questions.flatMap((question) => {
      const unbacked = unbackedNumbers(ask(question));
      return unbacked.length === 0 ? [] : [`${question} → ${unbacked.join(", ")}`];
    });
    expect(failures).toEqual([]);
  }, 60_000);

  it("fits the schema, cites known sources for every value, and has a short form of 160 characters at most", () => {
    const known = new Set([...dataset.sources.map((source) => source.id), "question"]);
    for (const question of questions) {
      const answer = ask(question);
      expect(answerSchema.safeParse(answer).error).toBeUndefined();
      expect(answer.short.length).toBeLessThanOrEqual(160);
      for (const value of answer.values)
        expect(value.sources.every((source) => known.has(source.id) && source.locator !== "")).toBe(true);
    }
  }, 60_000);

  it("is the same for the same question", () => {
    for (const question of questions.slice(0, 60)) expect(ask(question)).toEqual(ask(question));
  });
});

describe("a dataset that changes", () => {
  it("refuses a figure whose source record is gone", () => {
    const question = "Xuất khẩu gạo của Điện Biên sang Bắc Lào năm 2023 là bao nhiêu?";
    expect(ask(question).outcome).toBe("answered");
    const source = ask(question).values[0]?.sources[0]?.id;
    const without = { ...dataset, sources: dataset.sources.filter((one) => one.id !== source) };
    expect(ask(question, without).outcome).not.toBe("answered");
    expect(ask(question, without).values).toEqual([]);
  });

  it("answers about a gate as soon as its record is there", () => {
    const [model] = dataset.gates;
    if (model === undefined) throw new Error("the dataset has no gates");
    const added = {
      ...model,
      id: "deo-gio-moi",
      name: { vi: "Đèo Gió Mới" },
      aliases: [],
      homonymOf: [],
      opposite: { ...model.opposite, name: "Phu Lom", aliases: [] },
    };
    const richer = { ...dataset, gates: [...dataset.gates, added] };
    const answer = ask("cua khau deo gio moi doi dien cua khau nao", richer);
    expect(answer.outcome).toBe("answered");
    expect(answer.entities).toContainEqual({ type: "gate", id: "deo-gio-moi" });
    expect(answer.text).toContain("Phu Lom");
  });

  it("answers about an indicator and a product as soon as their records are there", () => {
    const [model] = dataset.observations.filter(
      (row) =>
        row.indicator === "trade-value" && row.product === "rice" && row.flow === "export" && row.status === "reported",
    );
    const [count] = dataset.observations.filter((row) => row.indicator === "promotion-events");
    const [indicator] = dataset.indicators.filter((one) => one.id === "promotion-events");
    const [rice] = dataset.products.filter((one) => one.id === "rice");
    if (model === undefined || count === undefined || indicator === undefined || rice === undefined)
      throw new Error("rows are missing");
    const richer: Dataset = {
      ...dataset,
      products: [
        ...dataset.products,
        {
          ...rice,
          id: "macadamia",
          name: { vi: "mắc ca", en: "macadamia", lo: "ມາຄາເດເມຍ" },
          aliases: { vi: [], en: [], lo: [] },
        },
      ],
      indicators: [
        ...dataset.indicators,
        {
          ...indicator,
          id: "weigh-stations",
          name: { vi: "số trạm cân", en: "weigh stations", lo: "ສະຖານີຊັ່ງ" },
          aliases: { vi: ["trạm cân"], en: [], lo: [] },
        },
      ],
      observations: [
        ...dataset.observations,
        { ...model, id: "x-1", product: "macadamia", value: 123_000, printed: "123", period: "2024" },
        { ...count, id: "x-2", indicator: "weigh-stations", value: 7, printed: "7", period: "2024" },
      ],
    };
    expect(ask("xuat khau mac ca sang bac lao nam 2024", richer).values[0]?.value).toBe(123_000);
    expect(ask("Năm 2024 Điện Biên có bao nhiêu trạm cân?", richer).values[0]?.value).toBe(7);
  });
});
