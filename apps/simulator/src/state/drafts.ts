import type { Scenario } from "@bienmau/core/schema";
import { persist } from "zustand/middleware";
import { createStore } from "zustand/vanilla";

export type Draft = {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
  /** ISO date and time of saving. */
  readonly savedAt: string;
  readonly isCompared: boolean;
};

type Drafts = {
  readonly drafts: readonly Draft[];
  readonly save: (name: string, scenario: Scenario, savedAt: string) => void;
  readonly remove: (id: string) => void;
  /** At most four stand side by side: more cannot be read. */
  readonly toggleCompared: (id: string) => void;
};

export const MOST_COMPARED = 4;

/** Named scenarios kept on this device. Saving under a name that is taken keeps the older one under the same name with its date. */
export function createDrafts(key: string) {
  return createStore<Drafts>()(
    persist(
      (set, get) => ({
        drafts: [],
        save(name, scenario, savedAt) {
          const { drafts } = get();
          const isCompared = drafts.filter((draft) => draft.isCompared).length < MOST_COMPARED;
          set({ drafts: [{ id: `${savedAt}-${drafts.length}`, name, scenario, savedAt, isCompared }, ...drafts] });
        },
        remove: (id) => set({ drafts: get().drafts.filter((draft) => draft.id !== id) }),
        toggleCompared(id) {
          const { drafts } = get();
          const compared = drafts.filter((draft) => draft.isCompared).length;
          set({
            drafts: drafts.map((draft) =>
              draft.id === id ? { ...draft, isCompared: !draft.isCompared && compared < MOST_COMPARED } : draft,
            ),
          });
        },
      }),
      { name: key, version: 1, partialize: ({ drafts }) => ({ drafts }) },
    ),
  );
}

export const drafts = createDrafts("bienmau-drafts");
