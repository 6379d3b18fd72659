import type { Scenario } from "@bienmau/core/schema";
import { expect, it } from "vitest";
import { createDrafts, MOST_COMPARED } from "./drafts.ts";

const scenario: Scenario = { version: 1, profile: "p", levers: {}, shocks: {} };

it("keeps both when a name is used twice, the newer first", () => {
  const store = createDrafts("test-1");
  store.getState().save("Phương án A", scenario, "2026-11-21T08:00:00Z");
  store.getState().save("Phương án A", { ...scenario, levers: { road: { intensity: 1 } } }, "2026-11-21T09:00:00Z");
  expect(store.getState().drafts.map((draft) => draft.savedAt)).toEqual([
    "2026-11-21T09:00:00Z",
    "2026-11-21T08:00:00Z",
  ]);
});

it("compares four at most", () => {
  const store = createDrafts("test-2");
  for (let index = 0; index < 6; index++) store.getState().save(`p${index}`, scenario, `2026-11-21T0${index}:00:00Z`);
  expect(store.getState().drafts.filter((draft) => draft.isCompared)).toHaveLength(MOST_COMPARED);
  const [newest] = store.getState().drafts;
  store.getState().toggleCompared(newest?.id ?? "");
  expect(store.getState().drafts.filter((draft) => draft.isCompared)).toHaveLength(MOST_COMPARED);
});

it("forgets what is removed", () => {
  const store = createDrafts("test-3");
  store.getState().save("p", scenario, "2026-11-21T08:00:00Z");
  store.getState().remove(store.getState().drafts[0]?.id ?? "");
  expect(store.getState().drafts).toEqual([]);
});
