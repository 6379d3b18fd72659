import { dataset as d } from "@bienmau/data";

console.log("PLACES");
for (const p of d.places)
  console.log(p.id, p.kind, "|", p.name.vi, "|", p.aliases.join(","), "| in", p.within.join(","));
console.log("INDICATORS");
for (const p of d.indicators) {
  const o = d.observations.filter((x) => x.indicator === p.id);
  console.log(
    p.id,
    p.unit,
    p.goodForMonths,
    p.additive,
    "|",
    p.name.vi,
    "|",
    p.aliases.vi.join("; "),
    "| en:",
    p.name.en,
    ";",
    p.aliases.en.join("; "),
    "| n",
    o.length,
    [...new Set(o.map((x) => x.place))].slice(0, 4).join(","),
    [...new Set(o.map((x) => x.period))].slice(0, 3).join(","),
  );
}
console.log("CORR", JSON.stringify(d.corridors.map((c) => [c.id, c.name.vi, c.aliases, c.place, c.partner])));
console.log("PRODUCTS");
for (const p of d.products)
  console.log(
    p.id,
    "|",
    p.name.vi,
    "|",
    p.aliases.vi.join("; "),
    "|",
    p.aliases.en.join("; "),
    "|",
    p.name.lo,
    p.aliases.lo.join("; "),
    "|",
    p.members.join(","),
  );
