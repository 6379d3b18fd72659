import type { LeverDescriptor } from "@bienmau/core/simulation";
import { expect, it } from "vitest";
import { explainWithheld, listAppraisal } from "./appraisal-series.ts";

const road = { id: "road-upgrade", name: { vi: "Nâng cấp đường", en: "Road", lo: "ທາງ" } } as LeverDescriptor;
const spread = { p5: -3e6, p10: -2e6, p25: -1e6, p50: 1e6, p75: 2e6, p90: 4e6, p95: 5e6, mean: 1e6 };

it("names the levers whose costs are missing", () => {
  expect(explainWithheld("costs-not-entered: road-upgrade", [road], "vi")).toContain("Nâng cấp đường");
});

it("never shows a net present value without its span", () => {
  const [npv] = listAppraisal({ npvUsd: spread, standing: "vietnam" }, "vi");
  expect(npv?.value).toBe("1 triệu USD (80%: -2 triệu USD … 4 triệu USD)");
});

it("shows shares as percent", () => {
  expect(listAppraisal({ probabilityPositive: 0.625 }, "vi")[0]?.value).toBe("62,5%");
});
