import type { Dataset } from "@bienmau/core/schema";
import { joinIds, must, type Table, text } from "./table.ts";

export function tabulateGates(dataset: Dataset): Table {
  return {
    name: "gates",
    description: "Border gates and openings on Vietnam's land borders",
    key: "id",
    fields: [
      must("id", "Id"),
      must("name_vi", "Vietnamese name"),
      text("name_en", "Romanised name, where sourced"),
      text("name_lo", "Lao name, where sourced"),
      must("neighbour", "LA, CN or KH"),
      must("class", "international, main, auxiliary or opening"),
      must("province", "Today's province"),
      text("opposite", "Name of the gate across the border, where sourced"),
      { name: "lat", type: "number", description: "Latitude, where sourced" },
      { name: "lon", type: "number", description: "Longitude, where sourced" },
      { name: "accuracy_km", type: "number", description: "How far the position may be off" },
      text("position_credit", "Credit that must travel with the position"),
      must("sources", "Ids of the sources, separated by spaces"),
    ],
    rows: dataset.gates.map((gate) => ({
      id: gate.id,
      name_vi: gate.name.vi,
      name_en: gate.name.en,
      name_lo: gate.name.lo,
      neighbour: gate.neighbour,
      class: gate.class,
      province: gate.provinces.at(-1)?.province,
      opposite: gate.opposite.name,
      lat: gate.position?.lat,
      lon: gate.position?.lon,
      accuracy_km: gate.position?.accuracyKm,
      position_credit: gate.position?.credit,
      sources: joinIds(gate.citations.map((citation) => citation.source)),
    })),
  };
}

export function tabulateProvinces(dataset: Dataset): Table {
  return {
    name: "provinces",
    description: "Vietnamese border provinces through time",
    key: "id",
    fields: [
      must("id", "Id"),
      must("name_vi", "Name"),
      text("borders", "Neighbours, separated by spaces"),
      text("from", "First day under this shape"),
      text("until", "Last day under this shape"),
      text("change", "What happened"),
      text("into", "Province it is part of since"),
    ],
    rows: dataset.provinces.map(({ id, name, borders, from, until, change }) => ({
      id,
      name_vi: name.vi,
      borders: joinIds(borders),
      from,
      until,
      change: change?.kind,
      into: change?.into,
    })),
  };
}

export function tabulatePlaces(dataset: Dataset): Table {
  return {
    name: "places",
    description: "What a figure can be about besides gates and provinces",
    key: "id",
    fields: [
      must("id", "Id"),
      must("kind", "Kind"),
      must("name_vi", "Vietnamese name"),
      must("name_en", "English name"),
      text("within", "Ids of what it belongs to or consists of, separated by spaces"),
    ],
    rows: dataset.places.map(({ id, kind, name, within }) => ({
      id,
      kind,
      name_vi: name.vi,
      name_en: name.en,
      within: joinIds(within),
    })),
  };
}
