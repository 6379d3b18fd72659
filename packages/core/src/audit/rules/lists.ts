import { spanOf } from "../../query/periods.ts";
import type { Gate, GateClass } from "../../schema/gate.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Neighbour, Province } from "../../schema/place.ts";
import { GATE_LISTS, GROWTH_LISTS } from "../checks/lists.ts";
import type { Claim } from "../claim.ts";
import type { FactBook } from "../fact-book.ts";

const SIDES: readonly { readonly border: string; readonly country: string; readonly neighbour: Neighbour }[] = [
  { border: "china-border", country: "china", neighbour: "CN" },
  { border: "laos-border", country: "laos", neighbour: "LA" },
  { border: "cambodia-border", country: "cambodia", neighbour: "KH" },
];

/** Printed counts against what they count: gates by class at the time, provinces by border, provinces named in a list, products. */
export function checkLists(book: FactBook): readonly Claim[] {
  return [...checkGates(book), ...checkProvinces(book), ...checkGrowthLists(book), ...checkProducts(book)];
}

function count(stated: Observation, recomputed: number, inputs: readonly Observation[] = []): Claim {
  return { check: "list", stated, recomputed, spread: 0, inputs, exact: true };
}

function checkGates(book: FactBook): readonly Claim[] {
  return (["international", "main"] as const).flatMap((kind) =>
    SIDES.flatMap(({ border, neighbour }) =>
      book.find({ indicator: `gates-${kind}`, place: border }).flatMap((stated) => {
        const end = spanOf(stated.period)?.to;
        const classes = end === undefined ? undefined : classesAt(book, { neighbour, end, source: stated.source });
        return classes === undefined ? [] : [count(stated, classes.filter((one) => one === kind).length)];
      }),
    ),
  );
}

type Moment = { readonly neighbour: Neighbour; readonly end: string; readonly source: string };

/**
 * Classes of the gates at a time: of those that the source itself names, else of every gate on that border. Undefined where the
 * history of a gate does not reach back that far.
 */
function classesAt(book: FactBook, { neighbour, end, source }: Moment): readonly GateClass[] | undefined {
  const list = GATE_LISTS.find((one) => one.source === source);
  const gates = book.dataset.gates.filter(
    (gate) => gate.neighbour === neighbour && gate.routeOf === undefined && !gate.planned,
  );
  if (list !== undefined) {
    const named = gates.filter((gate) => list.international.includes(gate.id) || list.main.includes(gate.id));
    const complete = named.length === list.international.length + list.main.length;
    const printed = (gate: Gate): GateClass => (list.main.includes(gate.id) ? "main" : "international");
    return complete ? named.map((gate) => classAt(gate, end) ?? printed(gate)) : undefined;
  }
  const classes = gates.map((gate) => classAt(gate, end)).filter((one) => one !== undefined);
  return gates.length > 0 && classes.length === gates.length ? classes : undefined;
}

/** The class a gate had on a day; undefined where its history does not reach back that far. */
function classAt(gate: Gate, day: string): GateClass | undefined {
  const spans = [...gate.classHistory].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  if (spans.length === 0) return gate.class;
  const held = spans.filter((span) => span.from === undefined || span.from <= day).at(-1);
  return held?.class;
}

function checkProvinces(book: FactBook): readonly Claim[] {
  const rows = book.find({ indicator: "border-provinces" });
  return rows.flatMap((stated) => {
    const side = SIDES.find((one) => one.country === stated.place || one.country === stated.partner);
    const day = spanOf(stated.period)?.from;
    if (day === undefined) return [];
    if (stated.place === "viet-nam") {
      const provinces = provincesOn(book, day);
      const bordering =
        side === undefined ? provinces : provinces.filter((one) => one.borders.includes(side.neighbour));
      return provinces.length === 0 ? [] : [count(stated, bordering.length)];
    }
    const across = book.dataset.neighbourProvinces.filter((one) => one.country === side?.neighbour);
    return across.length === 0 || stated.partner !== "viet-nam" ? [] : [count(stated, across.length)];
  });
}

function provincesOn(book: FactBook, day: string): readonly Province[] {
  return book.dataset.provinces.filter(
    (one) => one.borders.length > 0 && (one.from ?? "") <= day && (one.until === undefined || one.until >= day),
  );
}

/** Provinces above and below the national average, from the names listed and the growth rates printed beside them. */
function checkGrowthLists(book: FactBook): readonly Claim[] {
  return GROWTH_LISTS.flatMap(({ source, period, belowAverage }) => {
    const day = spanOf(period)?.from ?? "";
    const national = book.pick(book.find({ indicator: "gdp-growth", source, period }));
    const printed = book.find({ indicator: "grdp-growth", source, period });
    const slower = printed
      .filter((row) => national !== undefined && row.value < national.value)
      .map((row) => row.place);
    const below = new Set([...belowAverage, ...slower]);
    const sides = SIDES.flatMap(({ border, neighbour }) => {
      const above = provincesOn(book, day).filter((one) => one.borders.includes(neighbour) && !below.has(one.id));
      return book
        .find({ indicator: "grdp-above-average-provinces", place: border, source, period })
        .map((stated) => count(stated, above.length, printed));
    });
    const all = book
      .find({ indicator: "grdp-below-average-provinces", source, period })
      .map((stated) => count(stated, below.size, printed));
    return provincesOn(book, day).length === 0 ? all : [...sides, ...all];
  });
}

/** "13 groups of goods": the rows of the table that names them. */
function checkProducts(book: FactBook): readonly Claim[] {
  return book.find({ indicator: "commodity-groups" }).flatMap((stated) => {
    const { place, partner, flow, source } = stated;
    const single = new Set(book.dataset.products.filter((one) => one.members.length === 0).map((one) => one.id));
    const rows = book
      .find({ indicator: "trade-value", place, partner, flow, source })
      .filter((row) => single.has(row.product ?? ""));
    return rows.length === 0 ? [] : [count(stated, new Set(rows.map((row) => row.product)).size)];
  });
}
