export type Theme = "light" | "dark";

/**
 * Colours that people with the common colour vision deficiencies tell apart (after Okabe and Ito), darkened or lightened until
 * each stands out 4.5 : 1 from the background. Series that mean something keep their colour in every chart.
 */
export const PALETTE = {
  light: {
    background: "#ffffff",
    text: "#1f2933",
    muted: "#52606d",
    line: "#cbd2d9",
    exports: "#0a5f8a",
    imports: "#a8480f",
    total: "#1f2933",
    target: "#8a2a6b",
    others: ["#0a5f8a", "#a8480f", "#17694c", "#7a3fa8", "#7a5c00", "#1f2933"],
  },
  dark: {
    background: "#1a1b1e",
    text: "#e9ecef",
    muted: "#adb5bd",
    line: "#495057",
    exports: "#5cc0ea",
    imports: "#ff9e5e",
    total: "#e9ecef",
    target: "#f28ac8",
    others: ["#5cc0ea", "#ff9e5e", "#4fd1a1", "#c9a0f5", "#e6c84f", "#e9ecef"],
  },
} as const;

/** The colour of a series: by what it is, else by its place among the series. */
export function colourOf(id: string, position: number, theme: Theme): string {
  const colours = PALETTE[theme];
  const kind = id.split("-")[0];
  switch (kind) {
    case "exports":
    case "scenario":
      return colours.exports;
    case "imports":
      return colours.imports;
    case "total":
    case "history":
      return colours.total;
    case "baseline":
      return colours.others[2];
    case "target":
      return colours.target;
    default:
      return colours.others[position % colours.others.length] ?? colours.total;
  }
}
