import type { CorrelationDeclaration, ModelDeclaration } from "./declaration.ts";
import { FormulaError } from "./lower-call.ts";
import type { Node, NodeFactory } from "./node.ts";

/** The standard normals behind correlated inputs: z_k = sum over j <= k of L_kj z_j, with L L' the declared matrix. */
export function addCorrelations(
  model: ModelDeclaration,
  factory: NodeFactory,
  uniforms: ReadonlyMap<string, Node>,
): ReadonlyMap<string, Node> {
  const normals = new Map<string, Node>();
  for (const correlation of model.correlations ?? []) {
    const independent = correlation.inputs.map((key) => {
      checkNormal(model, key);
      if (normals.has(key)) throw new FormulaError(key, `"${key}" stands in two correlations`);
      return factory.operation("normalQuantile", uniforms.get(key) ?? factory.constant(0.5));
    });
    for (const [k, row] of factorCorrelation(correlation).entries()) {
      const parts = row.flatMap((weight, j) => {
        const normal = independent[j];
        return normal === undefined || weight === 0
          ? []
          : [factory.operation("multiply", factory.constant(weight), normal)];
      });
      normals.set(
        correlation.inputs[k] ?? "",
        parts.reduce((sum, part) => factory.operation("add", sum, part)),
      );
    }
  }
  return normals;
}

function checkNormal(model: ModelDeclaration, key: string): void {
  const kind = model.inputs.find((input) => input.key === key)?.distribution.kind;
  if (kind === "normal" || kind === "lognormal") return;
  throw new FormulaError(key, `only normal and lognormal inputs can be correlated, "${key}" is ${kind ?? "unknown"}`);
}

/** Cholesky factor, lower triangle row by row. */
function factorCorrelation({ inputs, matrix }: CorrelationDeclaration): readonly (readonly number[])[] {
  const rows: number[][] = [];
  const at = (i: number, j: number) => matrix[i]?.[j] ?? Number.NaN;
  for (let i = 0; i < inputs.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const known = row.reduce((sum, value, k) => sum + value * ((j === i ? row : rows[j])?.[k] ?? 0), 0);
      const rest = at(i, j) - known;
      if (at(i, j) !== at(j, i) || (i === j && (at(i, i) !== 1 || !(rest > 0)))) {
        throw new FormulaError(inputs[i] ?? "", "a correlation matrix is symmetric, positive definite, with ones down");
      }
      row.push(i === j ? Math.sqrt(rest) : rest / (rows[j]?.[j] ?? Number.NaN));
    }
    rows.push(row);
  }
  return rows;
}
