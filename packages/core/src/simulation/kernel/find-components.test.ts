import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findComponents } from "./find-components.ts";

type Vertex = { readonly key: string; readonly needs: readonly string[] };

const components = (graph: Readonly<Record<string, readonly string[]>>) => {
  const vertices = new Map(Object.entries(graph).map(([key, needs]): [string, Vertex] => [key, { key, needs }]));
  return findComponents(vertices, ({ needs }) => needs).map((members) => members.map(({ key }) => key));
};

describe("findComponents", () => {
  it("puts what is needed first and finds circles", () => {
    const found = components({ d: ["c"], a: ["b", "z"], b: ["a"], c: ["a", "c"] });
    expect(found.map((members) => members.toSorted())).toEqual([["a", "b"], ["c"], ["d"]]);
  });

  it("survives chains far longer than the call stack", () => {
    const chain = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`v${i}`, [`v${i + 1}`]]));
    expect(components(chain)[0]).toEqual(["v99999"]);
  });

  it("groups exactly those that reach each other, and orders the groups", () => {
    const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 25 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const graph: Record<string, string[]> = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}`, []]));
        for (const [from, to] of pairs) graph[from]?.push(`${to}`);
        const reach = (from: string): Set<string> => {
          const seen = new Set<string>();
          const visit = (key: string) => {
            for (const next of graph[key] ?? []) {
              if (seen.has(next)) continue;
              seen.add(next);
              visit(next);
            }
          };
          visit(from);
          return seen;
        };
        const groupOf = new Map(components(graph).flatMap((members, i) => members.map((key) => [key, i] as const)));
        for (const a of Object.keys(graph)) {
          for (const b of reach(a)) {
            const isMutual = a === b || reach(b).has(a);
            const [groupA = 0, groupB = 0] = [groupOf.get(a), groupOf.get(b)];
            expect(isMutual ? groupA === groupB : groupA > groupB).toBe(true);
          }
        }
        expect(groupOf.size).toBe(9);
      }),
    );
  });
});
