import type { Locale } from "@bienmau/core/schema";
import { useStore } from "zustand";
import { preferences } from "./preferences.ts";

/** The language the page speaks. */
export function useLocale(): Locale {
  return useStore(preferences, (state) => state.locale);
}
