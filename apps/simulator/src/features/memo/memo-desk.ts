import type { Memo } from "@bienmau/core/memo";
import { createStore } from "zustand/vanilla";

type MemoDesk = {
  readonly isOpen: boolean;
  /** The memo on the desk; stays when the scenario moves on, and then says so. */
  readonly memo: Memo | undefined;
  readonly open: () => void;
  readonly put: (memo: Memo) => void;
  readonly close: () => void;
};

/** Holds the memo while the page is open, so that leaving the scenario and coming back loses nothing. */
export const memoDesk = createStore<MemoDesk>()((set) => ({
  isOpen: false,
  memo: undefined,
  open: () => set({ isOpen: true }),
  put: (memo) => set({ memo }),
  close: () => set({ isOpen: false, memo: undefined }),
}));
