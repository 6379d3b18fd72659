import type { Scenario } from "@bienmau/core/schema";
import { createStore } from "zustand/vanilla";

type Asked = { readonly scenario: Scenario; readonly run: "baseline" | "scenario" };

type Explaining = {
  readonly asked: Asked | undefined;
  /** Variables looked at, from the number that was clicked down to the one shown. */
  readonly trail: readonly string[];
  readonly open: (asked: Asked, key: string) => void;
  readonly follow: (key: string) => void;
  readonly goBack: () => void;
  readonly close: () => void;
};

/** Which number is being explained, and the way down to it. */
export const explaining = createStore<Explaining>()((set, get) => ({
  asked: undefined,
  trail: [],
  open: (asked, key) => set({ asked, trail: [key] }),
  follow: (key) => set({ trail: [...get().trail, key] }),
  goBack: () => set({ trail: get().trail.slice(0, -1) }),
  close: () => set({ asked: undefined, trail: [] }),
}));
