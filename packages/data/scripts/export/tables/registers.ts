import type { Dataset } from "@bienmau/core/schema";
import { joinIds, must, type Table, text } from "./table.ts";

export function tabulateIndicators(dataset: Dataset): Table {
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

export function tabulateSources(dataset: Dataset): Table {
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

export function tabulateProducts(dataset: Dataset): Table {
  return {
    name: "products",
    description: "Groups of goods as the sources group them",
    key: "id",
    fields: [
      must("id", "Id"),
      must("name_vi", "Vietnamese name"),
      must("name_en", "English name"),
      must("processing", "raw, processed, industrial or mixed"),
      text("hs_headings", "HS chapters or headings, our reading, separated by spaces"),
      text("members", "For groups of groups: ids of the members"),
    ],
    rows: dataset.products.map(({ id, name, processing, hsHeadings, members }) => ({
      id,
      name_vi: name.vi,
      name_en: name.en,
      processing,
      hs_headings: joinIds(hsHeadings),
      members: joinIds(members),
    })),
  };
}
