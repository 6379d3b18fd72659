import type { NeighbourProvince } from "@bienmau/core/schema";

export const preyVeng: NeighbourProvince = {
  id: "prey-veng",
  country: "KH",
  name: {
    vi: "Prey Veng",
    en: "Prey Veng",
  },
  aliases: ["Pray Viêng", "Prây Veng", "Prey Vêng"],
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.5, dòng 27",
    },
  ],
};
