import type { Dataset } from "@bienmau/core/schema";

export type Cell = string | number | boolean | undefined;

export type Field = {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly description: string;
  readonly required?: true;
};

/** A flat table: what a spreadsheet or a statistics program reads. */
export type Table = {
  readonly name: string;
  readonly description: string;
  readonly key: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly foreignKeys?: readonly { readonly field: string; readonly table: string }[];
};

const text = (name: string, description: string): Field => ({ name, type: "string", description });
const must = (name: string, description: string): Field => ({ ...text(name, description), required: true });

/** The dataset as flat tables. */
export function tabulateDataset(dataset: Dataset): readonly Table[] {
  return [
    tabulateObservations(dataset),
    tabulateIndicators(dataset),
    tabulateGates(dataset),
    tabulateProvinces(dataset),
    tabulateConflicts(dataset),
    tabulateSources(dataset),
  ];
}

function tabulateObservations(dataset: Dataset): Table {
  return {
    name: "observations",
    description: "Every figure as a source prints it, with unit, period, basis, status, source and place in the source",
    key: "id",
    foreignKeys: [
      { field: "source", table: "sources" },
      { field: "indicator", table: "indicators" },
    ],
    fields: [
      must("id", "Stable id of the observation"),
      must("indicator", "What is measured"),
      must("place", "Whose figure"),
      text("partner", "The other side of a flow"),
      text("gate", "Border gate"),
      text("product", "Group of goods"),
      text("flow", "export, import, total, balance or transit, from Vietnam's side"),
      must("period", "2024, 2021-H1, 2024-Q1, 2022-04, a date, a range a..b, or undated"),
      text("compared_with", "Period that growth is measured from, where it is not the year before"),
      { name: "value", type: "number", description: "In base units", required: true },
      must("unit", "Base unit"),
      must("printed", "The figure exactly as the source writes it"),
      must("printed_unit", "The unit as the source writes it"),
      must("basis", "Which goods a trade figure counts"),
      must("status", "reported, repeated, disputed, misprint, planned …"),
      text("qualifier", "Words before the number: about, over, nearly …"),
      text("reported_by", "Which country's statistics"),
      must("source", "Id of the source"),
      must("locator", "Where in the source the figure stands"),
      text("note", "Remark of the editors"),
    ],
    rows: dataset.observations.map(({ comparedWith, printedUnit, reportedBy, ...same }) => ({
      ...same,
      compared_with: comparedWith,
      printed_unit: printedUnit,
      reported_by: reportedBy,
    })),
  };
}

function tabulateIndicators(dataset: Dataset): Table {
  return {
    name: "indicators",
    description: "What the numbers measure",
    key: "id",
    fields: [
      must("id", "Id"),
      must("group", "Group"),
      must("name_vi", "Vietnamese name"),
      must("name_en", "English name"),
      must("definition_en", "What is counted and how"),
      must("unit", "Base unit"),
    ],
    rows: dataset.indicators.map(({ id, group, name, definition, unit }) => ({
      id,
      group,
      name_vi: name.vi,
      name_en: name.en,
      definition_en: definition.en,
      unit,
    })),
  };
}

function tabulateGates(dataset: Dataset): Table {
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
      sources: [...new Set(gate.citations.map((citation) => citation.source))].join(" "),
    })),
  };
}

function tabulateProvinces(dataset: Dataset): Table {
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
      borders: borders.join(" "),
      from,
      until,
      change: change?.kind,
      into: change?.into,
    })),
  };
}

function tabulateConflicts(dataset: Dataset): Table {
  return {
    name: "conflicts",
    description: "Where sources disagree, and which figure is used",
    key: "id",
    fields: [
      must("id", "Id"),
      must("kind", "Kind"),
      must("severity", "A, B or C"),
      must("text_vi", "Vietnamese"),
      must("text_en", "English"),
      text("observations", "Ids of observations, separated by spaces"),
      text("preferred", "Ids of the observations used"),
    ],
    rows: dataset.conflicts.map(({ id, kind, severity, text: words, observations, preferred }) => ({
      id,
      kind,
      severity,
      text_vi: words.vi,
      text_en: words.en,
      observations: observations.join(" "),
      preferred: preferred.join(" "),
    })),
  };
}

function tabulateSources(dataset: Dataset): Table {
  return {
    name: "sources",
    description: "Documents that the figures are taken from",
    key: "id",
    fields: [
      must("id", "Id"),
      must("title", "Title, or a description where it was not recorded"),
      must("publisher", "Publisher"),
      text("published_on", "Date"),
      must("type", "Kind of document"),
      must("trust", "primary, secondary or weak"),
      text("url", "Address"),
      text("credit", "Credit that must travel with what is drawn from it"),
    ],
    rows: dataset.sources.map(({ id, title, publisher, publishedOn, type, trust, url, credit }) => ({
      id,
      title,
      publisher,
      published_on: publishedOn,
      type,
      trust,
      url,
      credit,
    })),
  };
}
