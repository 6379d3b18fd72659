import { dataset as d } from "@bienmau/data";

console.log("TERMS");
for (const p of d.terms)
  console.log(p.id, "|", p.name.vi, "|", p.name.en, "|", p.aliases.join(","), "|", p.definition.vi.slice(0, 80));
console.log("RULES");
for (const p of d.rules)
  console.log(
    p.id,
    p.topics.join(","),
    p.trust,
    p.inForceFrom,
    p.inForceUntil,
    p.replacedBy,
    p.neighbours.join(","),
    "|",
    p.title.vi,
    "| amounts",
    p.amounts.map((a) => a.measure + ":" + a.value + a.unit).join(";"),
    "| kw",
    p.keywords.vi.join("; "),
  );
console.log("FINDINGS", d.findings.length);
for (const p of d.findings.slice(0, 12)) console.log(p.id, p.kind, p.topics, p.about, p.text.vi);
console.log(
  d.observations
    .filter((o) => o.indicator.startsWith("trade-") && o.gate)
    .slice(0, 14)
    .map((o) => [o.id, o.indicator, o.place, o.partner, o.gate, o.flow, o.period, o.basis].join(" "))
    .join("\n"),
);
console.log(
  d.observations
    .filter((o) => o.indicator.includes("survey"))
    .slice(0, 24)
    .map((o) => [o.id, o.indicator, o.place, o.partner, o.flow, o.period, o.value, o.unit].join(" "))
    .join("\n"),
);
