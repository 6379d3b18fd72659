/** Where a search stands at one vertex. */
type Visit<Vertex> = {
  readonly vertex: Vertex;
  readonly edges: readonly string[];
  readonly index: number;
  low: number;
  isOpen: boolean;
  position: number;
};

/**
 * Strongly connected components of a graph, each after everything it needs (Tarjan, without recursion).
 * Edges to keys that are not in the graph do not count.
 */
export function findComponents<Vertex>(
  vertices: ReadonlyMap<string, Vertex>,
  edgesOf: (vertex: Vertex) => readonly string[],
): readonly (readonly Vertex[])[] {
  const visits = new Map<string, Visit<Vertex>>();
  const open: Visit<Vertex>[] = [];
  const components: Vertex[][] = [];

  const enter = (key: string, path: Visit<Vertex>[]): void => {
    const vertex = vertices.get(key);
    if (vertex === undefined) return;
    const index = visits.size;
    const visit = { vertex, edges: edgesOf(vertex), index, low: index, isOpen: true, position: 0 };
    visits.set(key, visit);
    open.push(visit);
    path.push(visit);
  };

  const close = (root: Visit<Vertex>): void => {
    const members = open.splice(open.lastIndexOf(root));
    for (const member of members) member.isOpen = false;
    components.push(members.map(({ vertex }) => vertex));
  };

  for (const key of vertices.keys()) {
    if (visits.has(key)) continue;
    const path: Visit<Vertex>[] = [];
    enter(key, path);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const edge = visit.edges[visit.position++];
      if (edge !== undefined) {
        const target = visits.get(edge);
        if (!target) enter(edge, path);
        else if (target.isOpen) visit.low = Math.min(visit.low, target.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) parent.low = Math.min(parent.low, visit.low);
      if (visit.low === visit.index) close(visit);
    }
  }
  return components;
}
