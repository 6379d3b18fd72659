import type { Dataset, Name } from "@bienmau/core/schema";

const SYLLABLES = ["ba", "ca", "da", "ga", "la", "ma", "na", "pa", "ra", "sa"] as const;

/** The dataset, and copies of its places, gates, goods and figures under other names: `factor` times the size. */
export function multiplyDataset(dataset: Dataset, factor: number): Dataset {
  const copies = Array.from({ length: factor - 1 }, (_, at) => copyOf(dataset, at + 1));
  return copies.reduce<Dataset>((all, copy) => {
    all.provinces.push(...copy.provinces);
    all.gates.push(...copy.gates);
    all.places.push(...copy.places);
    all.products.push(...copy.products);
    all.observations.push(...copy.observations);
    return all;
  }, structuredClone(dataset));
}

function copyOf(
  dataset: Dataset,
  at: number,
): Pick<Dataset, "provinces" | "gates" | "places" | "products" | "observations"> {
  const word = `${SYLLABLES[at % 10] ?? ""}${SYLLABLES[Math.floor(at / 10)] ?? ""}x`;
  const local = new Set([...dataset.provinces, ...dataset.gates, ...dataset.products].map((one) => one.id));
  const places = dataset.places.filter((place) => place.kind !== "country");
  for (const place of places) local.add(place.id);
  const id = (one: string): string => (local.has(one) ? `${one}-${at}` : one);
  const name = <T extends Name>(one: T): T => ({
    ...one,
    vi: `${one.vi} ${word}`,
    ...(one.en === undefined ? {} : { en: `${one.en} ${word}` }),
  });
  const aliases = (list: readonly string[]): string[] => list.map((alias) => `${alias} ${word}`);
  return {
    provinces: dataset.provinces.map((one) => ({
      ...one,
      id: id(one.id),
      name: name(one.name),
      aliases: aliases(one.aliases),
    })),
    gates: dataset.gates.map((one) => ({
      ...one,
      id: id(one.id),
      name: name(one.name),
      aliases: aliases(one.aliases),
      homonymOf: [],
      provinces: one.provinces.map((span) => ({ ...span, province: id(span.province) })),
      opposite: { ...one.opposite, aliases: aliases(one.opposite.aliases) },
    })),
    places: places.map((one) => ({
      ...one,
      id: id(one.id),
      name: name(one.name),
      aliases: aliases(one.aliases),
      within: one.within.map(id),
    })),
    products: dataset.products.map((one) => ({
      ...one,
      id: id(one.id),
      name: name(one.name),
      aliases: { vi: aliases(one.aliases.vi), en: aliases(one.aliases.en), lo: [] },
      members: one.members.map(id),
    })),
    observations: dataset.observations.map((row) => ({
      ...row,
      id: `${row.id}-${at}`,
      place: id(row.place),
      ...(row.partner === undefined ? {} : { partner: id(row.partner) }),
      ...(row.gate === undefined ? {} : { gate: id(row.gate) }),
      ...(row.product === undefined ? {} : { product: id(row.product) }),
    })),
  };
}
