import {
  conflictSchema,
  corridorSchema,
  findingSchema,
  gateSchema,
  indicatorSchema,
  neighbourProvinceSchema,
  placeSchema,
  productSchema,
  provinceSchema,
  ruleSchema,
  sourceSchema,
  termSchema,
} from "@bienmau/core/schema";

/** The folders of `src` that hold one object per file, and the key of the dataset that each fills. */
export const COLLECTIONS = [
  { folder: "sources", key: "sources", type: "Source", schema: sourceSchema },
  { folder: "indicators", key: "indicators", type: "Indicator", schema: indicatorSchema },
  { folder: "places", key: "places", type: "Place", schema: placeSchema },
  { folder: "provinces", key: "provinces", type: "Province", schema: provinceSchema },
  {
    folder: "neighbour-provinces",
    key: "neighbourProvinces",
    type: "NeighbourProvince",
    schema: neighbourProvinceSchema,
  },
  { folder: "gates", key: "gates", type: "Gate", schema: gateSchema },
  { folder: "products", key: "products", type: "Product", schema: productSchema },
  { folder: "corridors", key: "corridors", type: "Corridor", schema: corridorSchema },
  { folder: "rules", key: "rules", type: "Rule", schema: ruleSchema },
  { folder: "findings", key: "findings", type: "Finding", schema: findingSchema },
  { folder: "terms", key: "terms", type: "Term", schema: termSchema },
  { folder: "conflicts", key: "conflicts", type: "Conflict", schema: conflictSchema },
] as const;

export type Collection = (typeof COLLECTIONS)[number];
export type CollectionKey = Collection["key"];
