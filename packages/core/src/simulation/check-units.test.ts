import { describe, expect, it } from "vitest";
import { checkUnits } from "./check-units.ts";
import { EQUATIONS } from "./equations/registry.gen.ts";
import { LEVERS } from "./levers/registry.gen.ts";
import { PARAMETERS } from "./parameters/index.ts";
import { PROFILES } from "./profiles/registry.gen.ts";
import { text } from "./text.ts";
import { parseUnit } from "./units.ts";

const equations = PROFILES.flatMap((profile) =>
  EQUATIONS.flatMap((block) =>
    block.equations({
      gates: profile.gates.map(({ id }) => id),
      links: profile.links,
      imports: profile.products.filter(({ flow }) => flow === "import").map(({ id }) => id),
      levers: LEVERS,
    }),
  ),
);

describe("units", () => {
  it("agree on both sides of every equation of every profile", () => {
    expect(checkUnits(equations)).toEqual([]);
  });

  it("are readable for every parameter and equation", () => {
    for (const { id, unit } of PARAMETERS) expect(parseUnit(unit), id).toBeDefined();
    for (const { formula, unit } of equations) expect(parseUnit(unit), formula).toBeDefined();
  });

  it("catch money added to days, and a logarithm of dollars", () => {
    const wrong = (formula: string, unit: string) =>
      checkUnits([
        ...equations,
        { formula, unit, domain: { t: "allYears" }, source: "test", name: text("a", "a", "a") },
      ]);
    expect(wrong("madeUp[t] = total[t] + awayDays[t]", "USD")).toHaveLength(1);
    expect(wrong("madeUp[t] = log(total[t])", "1")).toHaveLength(1);
    expect(wrong("madeUp[t] = total[t]/truckValue[t]", "USD")).toHaveLength(1);
    expect(wrong("madeUp[t] = total[t]/truckValue[t]", "1")).toEqual([]);
  });
});
