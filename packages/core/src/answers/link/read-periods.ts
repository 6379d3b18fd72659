/** Times named in a question. */
export type PeriodReading = {
  /** Periods asked for, in the order named: `2024`, `2022-01..2022-02`. */
  readonly periods: readonly string[];
  /** True where two years bound a run: "từ 2022 đến 2024", "2022–2024". */
  readonly isRange: boolean;
  /** "đến giữa tháng 4/2025": a period that ends in that month. */
  readonly until?: string;
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const ENGLISH_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const YEAR = "((?:19|20)\\d\\d)";
const COUNT =
  "(\\d{1,2}|muoi mot|muoi hai|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

type Rule = {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => Partial<PeriodReading> & { readonly periods: readonly string[] };
};

const month = (text: string): string => String(countOf(text)).padStart(2, "0");

const RULES: readonly Rule[] = [
  {
    pattern: new RegExp(`(den|toi|until|up to|to|by) (?:ngay |het |het ngay )?(\\d{1,2}) [/-] (\\d{1,2}) [/-] ${YEAR}`),
    read: ([, d = "", m = "", y = ""]) => ({
      periods: [`${y}-01-01..${y}-${month(m)}-${month(d)}`],
      until: `${y}-${month(m)}-${month(d)}`,
    }),
  },
  {
    pattern: new RegExp(`(?:ngay )?(\\d{1,2}) [/-] (\\d{1,2}) [/-] ${YEAR}`),
    read: ([d = "", m = "", y = ""]) => ({ periods: [`${y}-${month(m)}-${month(d)}`] }),
  },
  {
    pattern: new RegExp(
      `(?:den|tinh den|toi|until|up to|to)(?: het| cuoi| giua| mid| the middle of| late| early| dau)*(?: thang| ngay)? (\\d{1,2}) [/-] ${YEAR}`,
    ),
    read: ([m = "", y = ""]) => ({ periods: [`${y}-01..${y}-${month(m)}`], until: `${y}-${month(m)}` }),
  },
  {
    pattern: new RegExp(`(?:den|tinh den|toi)(?: het| cuoi| giua| dau)* thang ${COUNT}(?: nam)? ${YEAR}`),
    read: ([m = "", y = ""]) => ({ periods: [`${y}-01..${y}-${month(m)}`], until: `${y}-${month(m)}` }),
  },
  {
    pattern: new RegExp(
      `(?:until|up to|to|by) (?:mid|middle of|the middle of|late|early|end of)?(?: -)? ?(${ENGLISH_MONTHS.join("|")}) ${YEAR}`,
    ),
    read: ([m = "", y = ""]) => {
      const at = String(ENGLISH_MONTHS.indexOf(m) + 1).padStart(2, "0");
      return { periods: [`${y}-01..${y}-${at}`], until: `${y}-${at}` };
    },
  },
  {
    pattern: new RegExp(`${COUNT} thang(?: dau)?(?: cua)?(?: nam)? ${YEAR}`),
    read: ([count = "", y = ""]) => ({ periods: [firstMonths(countOf(count), y)] }),
  },
  {
    pattern: new RegExp(`first ${COUNT} months? (?:of )?${YEAR}`),
    read: ([count = "", y = ""]) => ({ periods: [firstMonths(countOf(count), y)] }),
  },
  {
    pattern: new RegExp(
      `(?:first half|nua dau nam|6 thang dau nam|h 1)(?: of)?(?: nam)?(?: /| -)? ${YEAR}|${YEAR}(?: -| /)? h 1`,
    ),
    read: ([a, b]) => ({ periods: [`${a ?? b ?? ""}-H1`] }),
  },
  {
    pattern: new RegExp(
      `(?:second half|nua cuoi nam|6 thang cuoi nam|h 2)(?: of)?(?: nam)?(?: /| -)? ${YEAR}|${YEAR}(?: -| /)? h 2`,
    ),
    read: ([a, b]) => ({ periods: [`${a ?? b ?? ""}-H2`] }),
  },
  {
    pattern: new RegExp(`(?:quy|q|quarter) ([1-4]|i{1,3}|iv|mot|hai|ba|bon)(?: of)?(?: nam)?(?: /| -)? ${YEAR}`),
    read: ([q = "", y = ""]) => ({ periods: [`${y}-Q${quarterOf(q)}`] }),
  },
  {
    pattern: new RegExp(`(?:first|1 st) quarter (?:of )?${YEAR}`),
    read: ([y = ""]) => ({ periods: [`${y}-Q1`] }),
  },
  {
    pattern: new RegExp(`(?:thang|t) (\\d{1,2})(?: nam)?(?: /| -)? ${YEAR}`),
    read: ([m = "", y = ""]) => ({ periods: [`${y}-${month(m)}`] }),
  },
  {
    pattern: new RegExp(`(${ENGLISH_MONTHS.join("|")}) ${YEAR}`),
    read: ([m = "", y = ""]) => ({ periods: [`${y}-${String(ENGLISH_MONTHS.indexOf(m) + 1).padStart(2, "0")}`] }),
  },
  {
    pattern: new RegExp(`${YEAR} (?:-|den|toi|to|until|through|ຫາ|ເຖິງ)(?: nam| ປີ)? ${YEAR}`),
    read: ([a = "", b = ""]) => ({ periods: [a, b], isRange: true }),
  },
  {
    pattern: /(?:nam|giai doan|tu|năm|years?) (\d\d) (?:-|den|to) (\d\d)(?! \/)(?! ?%)/,
    read: ([a = "", b = ""]) =>
      Number(b) > Number(a) && Number(b) < 60 ? { periods: [`20${a}`, `20${b}`], isRange: true } : { periods: [] },
  },
  {
    pattern: new RegExp(`${YEAR} - (\\d\\d)(?!\\d)`),
    read: ([a = "", b = ""]) => ({ periods: [a, a.slice(0, 2) + b], isRange: true }),
  },
];

/** Reads years, months, quarters and runs of years; words such as "năm nay" count from `today`. */
export function readPeriods(text: string, today: string): PeriodReading {
  const found: { at: number; periods: readonly string[]; isRange: boolean; until?: string }[] = [];
  let rest = text;
  for (const { pattern, read } of RULES) {
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      const reading = read(match.slice(1));
      found.push({
        at: match.index,
        isRange: reading.isRange ?? false,
        periods: reading.periods,
        ...(reading.until === undefined ? {} : { until: reading.until }),
      });
      rest = rest.slice(0, match.index) + "#".repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  for (const match of rest.matchAll(
    /(?<![\d.,])((?:19|20)\d\d)(?![\d.,]| (?:trieu|ty|nghin|million|billion|usd|dong|xe|km|ha)\b)/g,
  )) {
    found.push({ at: match.index, periods: [match[1] ?? ""], isRange: false });
  }
  const year = Number(today.slice(0, 4));
  for (const [pattern, offset] of [
    [/\bnam ngoai\b|\blast year\b/, -1],
    [/\bnam nay\b|\bthis year\b/, 0],
    [/\bnam toi\b|\bnam sau\b|\bnext year\b/, 1],
  ] as const) {
    const match = pattern.exec(rest);
    if (match) found.push({ at: match.index, periods: [String(year + offset)], isRange: false });
  }
  found.sort((a, b) => a.at - b.at);
  const until = found.find((one) => one.until !== undefined)?.until;
  return {
    periods: [...new Set(found.flatMap((one) => one.periods))],
    isRange: found.some((one) => one.isRange),
    ...(until === undefined ? {} : { until }),
  };
}

function countOf(text: string): number {
  return NUMBER_WORDS[text] ?? Number(text);
}

function firstMonths(count: number, year: string): string {
  if (count === 12) return year;
  if (count === 6) return `${year}-H1`;
  if (count === 1) return `${year}-01`;
  return `${year}-01..${year}-${String(count).padStart(2, "0")}`;
}

function quarterOf(text: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4 }[text] ?? countOf(text);
}
