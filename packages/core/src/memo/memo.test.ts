import { describe, expect, it } from "vitest";
import type { Dataset } from "../schema/dataset.ts";
import { LOCALES, type Locale } from "../schema/locale.ts";
import type { Run } from "../schema/run.ts";
import type { Scenario } from "../schema/scenario.ts";
import { modelDataset } from "../simulation/checks/_model-dataset.ts";
import { PROFILES, runScenario } from "../simulation/index.ts";
import {
  createMemo,
  decodeStamp,
  encodeStamp,
  findMismatches,
  fingerprintRun,
  isMemoOf,
  isStampOf,
  lineText,
  listParts,
  type Memo,
  type MemoNumber,
} from "./index.ts";
import { sha256 } from "./sha256.ts";

const text = (words: string) => ({ vi: words, en: words, lo: words });

/** The model's dataset with a corridor, a source and a dispute about the imports of 2024. */
const dataset: Dataset = {
  ...modelDataset,
  sources: [
    {
      id: "made-up",
      title: "Sách số 7",
      titleIs: "described",
      authors: [],
      publisher: "Nhà in",
      publishedOn: "2025-03",
      type: "paper",
      language: "vi",
      trust: "primary",
      covers: text("x"),
      weaknesses: [],
      seed: true,
    },
  ],
  corridors: [
    {
      id: "dien-bien-north-laos",
      name: text("Tuyến"),
      aliases: [],
      place: "dien-bien",
      partner: "northern-laos",
      gates: [],
      exportProducts: [],
      importProducts: [],
    },
  ],
  conflicts: [
    {
      id: "made-up-6",
      kind: "values-disagree",
      severity: "A",
      title: text("45 hay 46"),
      text: text("Một chỗ ghi 45, một chỗ ghi 46."),
      observations: ["history-import-2"],
      preferred: ["history-import-2"],
      gates: [],
      provinces: [],
      values: [],
      showBesideAnswers: true,
      citations: [{ source: "made-up", locator: "row" }],
    },
  ],
};

const MOVED: Scenario = {
  version: 1,
  profile: "dien-bien-north-laos",
  levers: {
    "road-upgrade": { intensity: 0.6 },
    "cold-store": { intensity: 1, startYear: 2028, capexUsd: 2_512_345 },
    "re-investment": { intensity: 0.5, years: 7 },
  },
  shocks: { closure: { weeks: 4 } },
  target: { output: "total", year: 2030, value: 3e8, unit: "USD" },
  overrides: { gX: 0.08, baseline: "high", "series/openness": "total[t] / 1000000000" },
};

const still: Scenario = { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} };

function runOf(scenario: Scenario, options: { readonly seed?: number; readonly withDrivers?: boolean } = {}): Run {
  const result = runScenario(scenario, { dataset, draws: 256, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

const REQUEST = { dataset, createdOn: "2026-11-22", link: "https://example.org/scenario?s=1abc#memo" };

function memoOf(run: Run, locale: Locale = "vi"): Memo {
  return createMemo({ ...REQUEST, run, locale });
}

function textOf(memo: Memo, sectionId: string): string {
  const blocks = memo.sections.find(({ id }) => id === sectionId)?.blocks ?? [];
  return blocks
    .map((block) => {
      if (block.kind === "paragraph") return lineText(block.line);
      if (block.kind === "list") return block.items.map(lineText).join("\n");
      if (block.kind === "table")
        return [block.head, ...block.rows].map((row) => row.map((cell) => lineText(cell.line)).join(" | ")).join("\n");
      return `[${block.chart.title}]`;
    })
    .join("\n");
}

/** The leading number of a printed figure, read back with the separators of its language. */
function readBack(number: MemoNumber, locale: Locale): { readonly value: number; readonly half: number } {
  const digits = /-?[\d.,]+/.exec(number.text)?.[0] ?? "";
  const plain = locale === "en" ? digits.replaceAll(",", "") : digits.replaceAll(".", "").replace(",", ".");
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: Number(plain), half: 0.5 * 10 ** -decimals };
}

const movedRun = runOf(MOVED, { withDrivers: true });

describe("every number of a memo", () => {
  const runs = [movedRun, runOf(still), ...PROFILES.map(({ id }) => runOf({ ...still, profile: id }))];

  it.each(LOCALES)("equals what stands at its origin, and is printed rounded from it (%s)", (locale) => {
    for (const run of runs) {
      const memo = memoOf(run, locale);
      expect(findMismatches(memo, { ...REQUEST, run })).toEqual([]);
      const numbers = listParts(memo).filter((part) => part.kind === "number");
      expect(numbers.length).toBeGreaterThan(60);
      for (const number of numbers) {
        const { value, half } = readBack(number, locale);
        expect(Math.abs(value - number.value / number.divisor), number.text).toBeLessThanOrEqual(half * 1.000001);
      }
    }
  });

  it("is typed: words of ours hold no digit, headings and the frame neither", () => {
    for (const locale of LOCALES) {
      const memo = memoOf(movedRun, locale);
      const own = listParts(memo).flatMap((part) => (part.kind === "text" ? [part.text] : []));
      const { issuer, nation, recipient, copies, signature } = memo.frame;
      const fixed = [
        ...issuer,
        ...nation,
        recipient,
        ...copies,
        ...signature,
        ...memo.sections.map(({ heading }) => heading),
      ];
      expect([...own, ...fixed, memo.title].filter((words) => /\d/.test(words))).toEqual([]);
    }
  });

  it("is a median or a band of the run's own arrays", () => {
    const at = movedRun.years.indexOf(2030);
    const find = (path: string) =>
      listParts(memoOf(movedRun)).find(
        (part) => part.kind === "number" && part.origin.kind === "run" && part.origin.path === path,
      );
    expect(find("series.total.scenario.p50[2030]")).toMatchObject({
      value: movedRun.series["total"]?.scenario.p50[at],
      unit: "USD",
    });
    expect(find("series.balance.difference.p90[2030]")).toMatchObject({
      value: movedRun.series["balance"]?.difference.p90[at],
    });
    expect(find("gates.tay-trang.utilisation.scenario.p10[2030]")).toMatchObject({
      value: movedRun.gates["tay-trang"]?.["utilisation"]?.scenario.p10[at],
    });
    expect(find("target.probability")).toMatchObject({ value: movedRun.target?.probability });
  });

  it("is caught when it no longer matches its run", () => {
    const memo = memoOf(movedRun);
    const total = movedRun.series["total"];
    if (total === undefined) throw new Error("total");
    const shifted: Run = {
      ...movedRun,
      series: {
        ...movedRun.series,
        total: { ...total, scenario: { ...total.scenario, p50: total.scenario.p50.map((value) => value + 1) } },
      },
    };
    expect(findMismatches(memo, { ...REQUEST, run: shifted }).length).toBeGreaterThan(2);
  });

  it("of the charts comes from the run and the dataset too", () => {
    const charts = memoOf(movedRun).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])),
    );
    const known = new Set([
      ...Object.values(movedRun.series["total"]?.scenario ?? {}).flat(),
      ...Object.values(movedRun.series["total"]?.baseline ?? {}).flat(),
      ...dataset.observations.map(({ value }) => value),
      MOVED.target?.value,
    ]);
    const drawn = charts.flatMap(({ series }) =>
      series.flatMap(({ role, points, band }) =>
        role === "band" ? [...(band?.low ?? []), ...(band?.high ?? [])] : points.map(({ y }) => y),
      ),
    );
    expect(drawn.length).toBeGreaterThan(60);
    expect(drawn.filter((value) => value !== null && !known.has(value))).toEqual([]);
  });
});

describe("the changes of a memo", () => {
  const changes = textOf(memoOf(movedRun), "changes");

  it("are sentences: what, from what to what, from when, who must agree, what it costs", () => {
    expect(changes).toContain(
      "Nâng cấp quốc lộ 279, 12 và đường nối cửa khẩu: từ chưa thực hiện (kịch bản nền) lên mức 60%, bắt đầu từ năm 2027.",
    );
    expect(changes).toMatch(/Cơ quan, đối tác cần đồng thuận: .+ Chưa nhập chi phí\./);
    expect(changes).toMatch(
      /Kho lạnh: .+ lên mức 100%, bắt đầu từ năm 2028\..+Vốn đầu tư do người dùng nhập: 2,512345 triệu USD\./,
    );
    expect(changes).toContain("Số năm tái đầu tư: 7.");
  });

  it("name shocks, parameters, the baseline and formulas that the user set", () => {
    expect(changes).toContain("Số tuần mỗi năm: 4.");
    expect(changes).toContain("từ phân phối chuẩn, trung bình 0,062, độ lệch chuẩn 0,039 thành cố định 0,08");
    expect(changes).toContain("Kịch bản nền được chọn: Cao");
    expect(changes).toContain("“series/openness” do người dùng thay bằng: total[t] / 1000000000");
  });

  it("are none where no lever is moved, and the summary says so", () => {
    const memo = memoOf(runOf(still));
    expect(textOf(memo, "changes")).toBe("Không có thay đổi nào: kịch bản trùng với kịch bản nền.");
    expect(textOf(memo, "summary")).toContain("Không giải pháp nào được áp dụng");
    expect(textOf(memo, "summary")).not.toContain("Phần tăng thêm");
  });
});

describe("a memo", () => {
  it("withholds the appraisal, naming the levers without a cost", () => {
    const appraisal = textOf(memoOf(movedRun), "appraisal");
    expect(appraisal).toContain("còn giải pháp chưa có chi phí");
    expect(appraisal).toContain("Nâng cấp quốc lộ 279");
    expect(appraisal).not.toContain("Kho lạnh");
  });

  it("appraises once every lever has a cost", () => {
    const run = runOf({ ...still, levers: { "cold-store": { intensity: 1, capexUsd: 1e6 } } });
    const memo = memoOf(run);
    expect(textOf(memo, "appraisal")).toContain("Hiện giá thuần (NPV)");
    expect(textOf(memo, "summary")).toContain("Hiện giá thuần:");
    expect(findMismatches(memo, { ...REQUEST, run })).toEqual([]);
  });

  it("shows the dispute about a published figure, with its source", () => {
    const history = textOf(memoOf(movedRun), "history");
    expect(history).toContain("45,00 (*)");
    expect(history).toContain("Một chỗ ghi 45, một chỗ ghi 46. [1]");
    expect(textOf(memoOf(movedRun), "sources")).toBe("[1] Sách số 7. Nhà in, tháng 3/2025. Vị trí: row.");
  });

  it("says that few points make a scenario, not a forecast, first and again among the limits", () => {
    const sentence = "Với 3 điểm số liệu năm đã công bố, đây là kịch bản để so sánh phương án, không phải dự báo.";
    expect(textOf(memoOf(movedRun), "summary")).toContain(sentence);
    expect(textOf(memoOf(movedRun), "limits")).toContain(sentence);
  });

  it("carries every warning of the run except who must agree, which the changes tell", () => {
    const limits = textOf(memoOf(movedRun), "limits");
    const told = movedRun.warnings.filter(({ code }) => !/^needs-partner-|^projection$|^not-identified$/.test(code));
    expect(told.length).toBeGreaterThan(2);
    for (const warning of told) expect(limits).toContain(warning.text.vi);
  });

  it("leaves the issuing body, its number, the place, the date and the name blank", () => {
    const { issuer, nation, signature } = memoOf(movedRun).frame;
    expect(issuer[1]).toBe("[TÊN CƠ QUAN BAN HÀNH]");
    expect(nation).toEqual([
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "[Địa danh], ngày … tháng … năm …",
    ]);
    expect(signature.at(-1)).toBe("[Họ và tên]");
  });

  it("has the same sections, tables and numbers in all three languages", () => {
    const shapeOf = (memo: Memo) => memo.sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
    const valuesOf = (memo: Memo) =>
      listParts(memo)
        .flatMap((part) => (part.kind === "number" ? [part.value] : []))
        .sort((a, b) => a - b);
    const [vi, en, lo] = LOCALES.map((locale) => memoOf(movedRun, locale));
    if (vi === undefined || en === undefined || lo === undefined) throw new Error("three languages");
    expect(shapeOf(en)).toEqual(shapeOf(vi));
    expect(shapeOf(lo)).toEqual(shapeOf(vi));
    expect(valuesOf(en)).toEqual(valuesOf(vi));
    expect(valuesOf(lo)).toEqual(valuesOf(vi));
    expect(textOf(lo, "summary")).toMatch(/\p{Script=Lao}/u);
  });
});

describe("the identity of a memo", () => {
  it("holds for the same run made again and for a run that only knows its drivers too", () => {
    const memo = memoOf(movedRun);
    expect(isMemoOf(memo, { ...movedRun, elapsedMs: 99 })).toBe(true);
    expect(isMemoOf(memo, { ...movedRun, drivers: [] })).toBe(true);
    expect(isMemoOf(memo, runOf(MOVED))).toBe(true);
  });

  it("is lost when a lever, the seed, the model or the data change", () => {
    const memo = memoOf(movedRun);
    expect(isMemoOf(memo, runOf({ ...MOVED, levers: { ...MOVED.levers, lanes: { intensity: 0.1 } } }))).toBe(false);
    expect(isMemoOf(memo, runOf(MOVED, { seed: 2 }))).toBe(false);
    expect(isMemoOf(memo, { ...movedRun, modelVersion: "9.9.9" })).toBe(false);
    expect(isMemoOf(memo, { ...movedRun, datasetVersion: "other" })).toBe(false);
  });

  it("travels in the link as a stamp that later runs are held against", () => {
    const stamp = decodeStamp(`#${encodeStamp(movedRun)}`);
    if (stamp === undefined) throw new Error("stamp");
    expect(stamp).toMatchObject({ modelVersion: movedRun.modelVersion, year: 2030 });
    expect(stamp.totalUsd).toBe(Math.round(movedRun.series["total"]?.scenario.p50[movedRun.years.indexOf(2030)] ?? 0));
    expect(isStampOf(stamp, movedRun)).toBe(true);
    expect(isStampOf(stamp, runOf(still))).toBe(false);
    for (const wrong of ["", "#memo=", "#memo=zz~1~2~2030~5", "#other"]) expect(decodeStamp(wrong)).toBeUndefined();
  });

  it("is a SHA-256, checked against the published examples", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    );
    expect(fingerprintRun(movedRun)).toMatch(/^[0-9a-f]{64}$/);
  });
});
