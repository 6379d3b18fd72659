import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerSchema } from "../schema/answer.ts";
import { fixedNow, tinyDataset } from "../testing/index.ts";
import { answerLine } from "./answer-line.ts";
import { answerQuestion } from "./answer-question.ts";
import type { ProjectionPort } from "./context.ts";
import type { DialogueState } from "./dialogue-state.ts";
import { dialogueStateSchema } from "./dialogue-state.ts";
import { renderPlainText } from "./render-plain-text.ts";

const context = { dataset: tinyDataset, now: fixedNow };
const ask = (question: string, dialogue?: DialogueState) => answerQuestion(question, { ...context, dialogue });
const valuesOf = (question: string, dialogue?: DialogueState): readonly number[] =>
  ask(question, dialogue)
    .answer.values.filter((value) => value.role === "answer")
    .map((value) => value.value);

/** A conversation: the answers' values, turn by turn. */
function talk(...questions: readonly string[]) {
  let dialogue: DialogueState | undefined;
  return questions.map((question) => {
    const result = ask(question, dialogue);
    expect(dialogueStateSchema.safeParse(result.dialogue).error).toBeUndefined();
    dialogue = result.dialogue;
    return result.answer;
  });
}

describe("figures", () => {
  it("answers what was asked as answer, the parts as context", () => {
    const { values } = ask("Kim ngạch xuất nhập khẩu Đồng Xanh – Bắc Lào năm 2023?").answer;
    expect(values.map(({ role, value }) => [role, value])).toEqual([
      ["answer", 140_000_000],
      ["context", 110_000_000],
      ["context", 30_000_000],
    ]);
  });

  it("shows both sides where sources disagree, and which is used", () => {
    const { answer } = ask("nhap khau dong xanh 2024");
    expect(answer.conflicts.map((conflict) => conflict.id)).toEqual(["tiny-import-2024"]);
    expect(answer.values[0]).toMatchObject({ value: 50_000_000, disputed: true });
    expect(answer.text).toContain("51 triệu USD");
  });

  it("recomputes a misprinted share and says so", () => {
    const { answer } = ask("Tỷ trọng chè trong xuất khẩu năm 2024 là 88,8% đúng không?");
    expect(answer.values[0]?.value).toBeCloseTo(3, 6);
    expect(answer.conflicts.map((conflict) => conflict.id)).toEqual(["tiny-share-tea"]);
    expect(answer.text).toMatch(/^Không đúng\./);
  });

  it("takes a printed growth where the levels cannot give one", () => {
    expect(valuesOf("Kim ngạch Việt Nam – Lào năm 2021 tăng bao nhiêu phần trăm?")).toEqual([33.3]);
  });

  it("refuses a year it does not hold, and offers those it does", () => {
    const { answer } = ask("Xuất khẩu gạo năm 2015?");
    expect(answer).toMatchObject({ outcome: "declined", reason: "no-data" });
    expect(answer.values).toEqual([]);
    expect(answer.choices.length).toBeGreaterThan(0);
  });

  it("refuses goods it does not hold instead of giving the figure over all goods", () => {
    expect(ask("Xuất khẩu cà phê của Đồng Xanh năm 2023?").answer).toMatchObject({ outcome: "declined", values: [] });
  });

  it("asks back where two readings are real", () => {
    const { answer } = ask("Rau quả Đồng Xanh năm 2023 bao nhiêu?");
    expect(answer).toMatchObject({ outcome: "clarify", reason: "ambiguous" });
    expect(answer.choices).toHaveLength(2);
  });

  it("never ranks gates", () => {
    expect(ask("xếp hạng các cửa khẩu theo kim ngạch").answer).toMatchObject({ outcome: "declined", values: [] });
  });

  it("corrects a premise with both figures", () => {
    const { answer } = ask("Vì sao xuất khẩu Đồng Xanh năm 2024 tăng?");
    expect(answer.text).toContain("không tăng mà giảm");
    expect(answer.values.map((value) => value.value)).toEqual(expect.arrayContaining([110_000_000, 100_000_000]));
  });
});

describe("a conversation", () => {
  it("keeps what a follow-up leaves out", () => {
    const answers = talk(
      "Nhập khẩu của Đồng Xanh năm 2022?",
      "còn năm 2023 thì sao?",
      "giảm bao nhiêu phần trăm so với năm trước đó?",
      "thế xuất khẩu năm đó?",
    );
    expect(answers.map((answer) => answer.values[0]?.value)).toEqual([40_000_000, 30_000_000, -25, 110_000_000]);
  });

  it("honours a correction", () => {
    expect(talk("kim ngach dong xanh bac lao 2022", "y la rieng xuat khau co")[1]?.values[0]?.value).toBe(90_000_000);
  });

  it("takes a choice by its number", () => {
    expect(talk("Rau quả Đồng Xanh năm 2023 bao nhiêu?", "2")[1]?.values[0]?.value).toBe(4_500_000);
  });

  it("stays short once asked to", () => {
    for (const answer of talk("trả lời ngắn thôi", "nhap khau dong xanh 2024").slice(1))
      expect(answer.text.length).toBeLessThanOrEqual(160);
  });

  it("changes its language, and says where figures stand", () => {
    const [, english, source] = talk("Xuất khẩu gạo năm 2023?", "in English please", "nguồn ở đâu?");
    expect(english?.locale).toBe("en");
    expect(source?.text).toContain("A made-up paper");
  });

  it("asks what is meant where nothing went before", () => {
    expect(ask("con nam 2023?").answer.outcome).toBe("clarify");
  });
});

describe("the language of a reply", () => {
  it("is that of the question, unless the user chose one", () => {
    expect(ask("How much were exports of rice in 2023?").answer.locale).toBe("en");
    expect(ask("ປີ 2023 ສົ່ງອອກເຂົ້າເທົ່າໃດ?").answer.locale).toBe("lo");
    expect(answerQuestion("How much were exports of rice in 2023?", { ...context, locale: "lo" }).answer.locale).toBe(
      "lo",
    );
    expect(ask("2023").answer.locale).toBe("vi");
  });
});

describe("projections", () => {
  const band = (value: number) => ({
    p5: [value],
    p10: [value * 0.9],
    p25: [value],
    p50: [value],
    p75: [value],
    p90: [value * 1.1],
    p95: [value],
    mean: [value],
  });
  const series = { unit: "USD", baseline: band(1e8), scenario: band(1.2e8), difference: band(2e7) };
  const project: ProjectionPort = {
    levers: [{ id: "road-upgrade", name: { vi: "Nâng cấp đường", en: "Road upgrade", lo: "ປັບປຸງທາງ" } }],
    run: (scenario) => ({
      profile: scenario.profile,
      scenario,
      modelVersion: "1",
      datasetVersion: "1",
      seed: 1,
      draws: 512,
      elapsedMs: 1,
      years: [2030],
      series: { total: series, exports: series, imports: series, balance: series },
      products: {},
      gates: {},
      contributions: [],
      drivers: [],
      appraisal: { withheld: "no costs" },
      warnings: [],
    }),
    linkTo: () => "#s=abc",
  };

  it("give the median with its band, the assumptions and a link", () => {
    const { answer } = answerQuestion("nếu nâng cấp quốc lộ 279 thì xuất khẩu Đồng Xanh 2030 thế nào?", {
      ...context,
      project,
    });
    expect(answer.values.map(({ role, value, derivation }) => [role, value, derivation])).toEqual([
      ["answer", 120_000_000, "projected"],
      ["context", 108_000_000, "projected"],
      ["context", 132_000_000, "projected"],
      ["context", 20_000_000, "projected"],
    ]);
    expect(answer.entities).toContainEqual({ type: "lever", id: "road-upgrade" });
    expect(answer.links).toEqual([{ rel: "simulator", href: "#s=abc" }]);
  });

  it("are declined where no model is at hand", () => {
    expect(ask("Dự báo xuất khẩu Đồng Xanh năm 2030?").answer).toMatchObject({
      outcome: "declined",
      reason: "no-data",
      values: [],
    });
  });
});

describe("the faces", () => {
  it("get a contract line without the parts that only faces use", () => {
    const line = answerLine("q1", ask("cửa khẩu Suối Đá").answer);
    expect(line.id).toBe("q1");
    expect("blocks" in line || "short" in line).toBe(false);
  });

  it("get plain text for a terminal", () => {
    expect(renderPlainText(ask("Ba mặt hàng xuất khẩu lớn nhất năm 2024?").answer)).toContain(
      "\n  1. gạo: 16 triệu USD",
    );
  });
});

describe("whatever is typed", () => {
  it("gets a reply that fits the schema, never an exception", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom(
        "kim ngạch",
        "2023",
        "gạo",
        "ດ່ານ",
        "cửa khẩu",
        "bao nhiêu",
        "so với",
        "%",
        "USD",
        "1.234,5",
        "\u0000",
        "😀",
        "Đồng Xanh",
        "lớn nhất",
        "tăng",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { answer, dialogue } = ask(pieces.join(" "));
        expect(answerSchema.safeParse(answer).success).toBe(true);
        expect(dialogueStateSchema.safeParse(dialogue).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is read up to a limit, so that a flood stays cheap", () => {
    expect(ask("kim ngạch ".repeat(5000)).answer.outcome).not.toBe("answered");
  });
});
