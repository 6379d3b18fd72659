import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { answerSchema } from "@bienmau/core/schema";
import { describe, expect, it } from "vitest";

const PROGRAM = fileURLToPath(new URL("../src/cli/ask.ts", import.meta.url));
const lineSchema = answerSchema.omit({ blocks: true, short: true }).extend({ id: answerSchema.shape.text });

type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

function ask(args: readonly string[], input = ""): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["pipe", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      err += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const readLines = ({ out }: Outcome) =>
  out
    .trim()
    .split("\n")
    .map((line) => lineSchema.parse(JSON.parse(line)));

describe("ask, one question", () => {
  it("prints headline, parts, the conflict and every source, each row within the width", async () => {
    const { code, out } = await ask(["kim ngach xnk dien bien bac lao nam 2024"]);
    expect(code).toBe(0);
    for (const words of ["140 triệu USD", "95 triệu USD", "46 triệu USD", "Nguồn:", "Bảng 2"])
      expect(out).toContain(words);
    expect(Math.max(...out.split("\n").map((row) => row.length))).toBeLessThanOrEqual(88);
    expect(out).not.toContain("\u001b");
  });

  it("prints the contract's object and nothing else with --json", async () => {
    const outcome = await ask(["kim ngach xnk dien bien bac lao nam 2024", "--json"]);
    const [answer] = readLines(outcome);
    expect(answer?.values.find((value) => value.role === "answer")).toMatchObject({
      value: 140_000_000,
      unit: "USD",
      period: "2024",
    });
    expect(answer?.conflicts.map((conflict) => conflict.id)).toContain("000-6");
    expect(outcome.err).toBe("");
  });

  it("answers in the language that is asked for", async () => {
    const { out } = await ask(["kim ngach dien bien bac lao 2024", "--locale", "en"]);
    expect(out).toContain("140 million USD");
  });

  it("refuses bad arguments with code 2 and says how it is used", async () => {
    for (const args of [[], ["a", "--chat"], ["a", "--locale", "fr"]]) {
      const { code, out, err } = await ask(args);
      expect([args, code, out]).toEqual([args, 2, ""]);
      expect(err).toContain("--jsonl");
    }
  });
});

describe("ask --jsonl", () => {
  it("keeps the order, and one conversation for each session", async () => {
    const rows = [
      { id: "a", q: "kim ngach dien bien bac lao 2024", session: "s1" },
      { id: "b", q: "xuat khau dien bien bac lao 2022", session: "s2", kind: "ignored", expect: { numbers: [] } },
      { id: "c", q: "con nam 2023 thi sao", session: "s1" },
      { id: "d", q: "con nam 2023 thi sao", session: "s2" },
    ];
    const outcome = await ask(["--jsonl"], rows.map((row) => JSON.stringify(row)).join("\n"));
    expect(outcome.code).toBe(0);
    const answers = readLines(outcome);
    expect(answers.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    const asked = answers.map(({ values }) => values.find((value) => value.role === "answer")?.value);
    expect(asked).toEqual([140_000_000, 78_000_000, 129_340_000, 100_960_000]);
  });

  it("obeys a line's own language", async () => {
    const [lo, en] = readLines(
      await ask(
        ["--jsonl", "--locale", "en"],
        '{"id":"1","q":"kim ngach dien bien bac lao 2024","locale":"lo"}\n{"id":"2","q":"kim ngach dien bien bac lao 2024"}\n',
      ),
    );
    expect([lo?.locale, en?.locale]).toEqual(["lo", "en"]);
  });

  it("names lines that it cannot read, answers the others, and ends with code 1", async () => {
    const input =
      '\uFEFF{"id":"1","q":"kim ngach dien bien bac lao 2024"}\r\nnot json\n\n{"id":"2"}\n{"id":3,"q":""}\n';
    const outcome = await ask(["--jsonl"], input);
    expect(outcome.code).toBe(1);
    expect(readLines(outcome).map(({ id }) => id)).toEqual(["1", "3"]);
    expect(outcome.err).toMatch(/line 2:.*\n.*line 4:/s);
  });
});

it("talks like the bot with --chat: commands, follow-ups and numbered buttons", async () => {
  const input = "kim ngach dien bien bac lao 2024\ncon 2022\n/cuakhau\n1\nexit\n";
  const { code, out } = await ask(["--chat"], input);
  expect(code).toBe(0);
  for (const words of ["140 triệu USD", "113,24 triệu USD", "[1] Lào", "Điện Biên ("]) expect(out).toContain(words);
});
