import type { Locale } from "@bienmau/core/schema";
import { persist } from "zustand/middleware";
import { createStore } from "zustand/vanilla";

type Preferences = { readonly locale: Locale; readonly setLocale: (locale: Locale) => void };

/** The reader's choices, kept on the device. Vietnamese unless chosen otherwise: the page's users work in it. */
export const preferences = createStore<Preferences>()(
  persist((set) => ({ locale: "vi", setLocale: (locale) => set({ locale }) }), {
    name: "bienmau-preferences",
    version: 1,
    partialize: ({ locale }) => ({ locale }),
  }),
);

/** A link may carry the language it was shared in (`?lang=lo`); it wins over the saved choice. */
export function applyLinkedLocale(search: string): void {
  const linked = new URLSearchParams(search).get("lang");
  if (linked === "vi" || linked === "en" || linked === "lo") preferences.getState().setLocale(linked);
}
