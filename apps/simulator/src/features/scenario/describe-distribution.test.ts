import { describe, expect, it } from "vitest";
import { basisOf, describeDistribution } from "./describe-distribution.ts";

describe("an assumption in words", () => {
  it("names the chance of no effect at all", () => {
    expect(describeDistribution({ kind: "spikeLognormal", pZero: 0.25, median: 0.06, sdLog: 0.55 }, "vi")).toBe(
      "25% khả năng bằng 0, còn lại trung vị 0,06",
    );
  });

  it("says that a number is missing instead of making one up", () => {
    expect(describeDistribution(undefined, "vi")).toBe("chờ người dùng nhập");
  });

  it("tells evidence from elsewhere from judgement", () => {
    const distribution = { kind: "fixed", value: 1 } as const;
    expect(basisOf({ distribution, source: "E1.2, E1.3" })).toBe("literature");
    expect(basisOf({ distribution, source: "expert" })).toBe("expert");
    expect(basisOf({ distribution, source: "data+expert" })).toBe("data");
    expect(basisOf({ distribution: undefined, source: "E1.2" })).toBe("user");
  });
});
