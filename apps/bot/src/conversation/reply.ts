import type { Chart } from "@bienmau/core/schema";

/** How a piece of a reply is meant; each channel decides how that looks. */
export type Tone = "headline" | "text" | "list" | "conflict" | "warning" | "note" | "source";

export type ReplyBlock = { readonly tone: Tone; readonly lines: readonly string[] };

/** What pressing a button means: a verb that one feature owns, and what it is about. */
export type Action = { readonly verb: string; readonly about: string };

export type ReplyButton =
  | { readonly label: string; readonly action: Action }
  /** Leads out of the conversation, to the same thing in the simulator. */
  | { readonly label: string; readonly url: string };

/** One message to a person, free of any channel: text, choices, perhaps one picture. */
export type Reply = {
  readonly blocks: readonly ReplyBlock[];
  readonly buttons: readonly (readonly ReplyButton[])[];
  /** A chart; channels without pictures send its text twin, which the blocks then hold. */
  readonly chart?: Chart;
  /** Label of the button that shares a position, where the channel has one. */
  readonly asksLocation?: string;
};

/** A reply of one plain paragraph. */
export function sayText(...lines: readonly string[]): Reply {
  return { blocks: [{ tone: "text", lines }], buttons: [] };
}

/** Buttons in rows of `perRow`. */
export function layOut(buttons: readonly ReplyButton[], perRow: number): readonly (readonly ReplyButton[])[] {
  return Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, row) =>
    buttons.slice(row * perRow, (row + 1) * perRow),
  );
}
