import { describe, expect, it } from "vitest";
import { LOCALES } from "../schema/locale.ts";
import { describeFault, FAULT_STATUS, type Fault } from "./fault.ts";

const EXAMPLES: readonly Fault[] = [
  { code: "gate-not-found", gateId: "tay-trang-2" },
  { code: "scenario-invalid", path: "levers.road.intensity", why: "0..1" },
  { code: "rate-limited", retryAfterSeconds: 7 },
  { code: "internal" },
];

describe("faults", () => {
  it("have words in every language that name what is wrong", () => {
    for (const locale of LOCALES) {
      for (const fault of EXAMPLES) expect(describeFault(fault, locale).length).toBeGreaterThan(10);
      expect(describeFault({ code: "gate-not-found", gateId: "tay-trang-2" }, locale)).toContain("tay-trang-2");
    }
  });

  it("have a client or server error status", () => {
    for (const status of Object.values(FAULT_STATUS)) expect([4, 5]).toContain(Math.floor(status / 100));
  });
});
