import type { Distribution } from "./declaration.ts";
import { log } from "./math.ts";
import type { Node, NodeFactory } from "./node.ts";
import { fitBetaQuantile, pertShapes } from "./pert-quantile.ts";

/**
 * The quantile function of a distribution as graph nodes, so that inputs are sampled inside the kernel.
 * `normal` is the standard normal behind the input (already correlated where that was declared).
 */
export function lowerDistribution(
  distribution: Distribution,
  source: { readonly factory: NodeFactory; readonly uniform: Node; readonly normal: Node },
): Node {
  const { factory: f, uniform: u, normal: z } = source;
  const c = f.constant;
  const plus = (a: Node, b: Node) => f.operation("add", a, b);
  const minus = (a: Node, b: Node) => f.operation("subtract", a, b);
  const times = (a: Node, b: Node) => f.operation("multiply", a, b);
  switch (distribution.kind) {
    case "fixed":
      return c(distribution.value);
    case "external":
      return u;
    case "uniform":
      return plus(c(distribution.min), times(c(distribution.max - distribution.min), u));
    case "normal":
      return plus(c(distribution.mean), times(c(distribution.sd), z));
    case "lognormal":
      return f.operation("exp", plus(c(log(distribution.median)), times(c(distribution.sdLog), z)));
    case "bernoulli":
      return f.operation("less", c(1 - distribution.p), u);
    case "spikeLognormal": {
      const { pZero, median, sdLog } = distribution;
      const share = f.operation("divide", minus(u, c(pZero)), c(1 - pZero));
      // Below the spike the share would be negative; any number in (0, 1) will do there.
      const inside = f.operation("max", share, c(2 ** -40));
      const size = f.operation("exp", plus(c(log(median)), times(c(sdLog), f.operation("normalQuantile", inside))));
      return f.operation("when", f.operation("less", u, c(pZero)), c(0), size);
    }
    case "discrete": {
      const total = distribution.weights.reduce((sum, weight) => sum + weight, 0);
      let node = c(distribution.values[distribution.values.length - 1] ?? Number.NaN);
      let reached = total;
      for (let i = distribution.values.length - 2; i >= 0; i--) {
        reached -= distribution.weights[i + 1] ?? 0;
        const value = c(distribution.values[i] ?? Number.NaN);
        node = f.operation("when", f.operation("less", u, c(reached / total)), value, node);
      }
      return node;
    }
    case "triangular": {
      const { min, mode, max } = distribution;
      if (min === max) return c(min);
      const rising = plus(c(min), f.operation("sqrt", times(u, c((max - min) * (mode - min)))));
      const falling = minus(c(max), f.operation("sqrt", times(minus(c(1), u), c((max - min) * (max - mode)))));
      return f.operation("when", f.operation("less", u, c((mode - min) / (max - min))), rising, falling);
    }
    case "pert":
      return distribution.min === distribution.max ? c(distribution.min) : lowerPert(distribution, f, u);
    default:
      return distribution satisfies never;
  }
}

function lowerPert(pert: { min: number; mode: number; max: number }, f: NodeFactory, u: Node): Node {
  const c = f.constant;
  const { lower, upper } = fitBetaQuantile(pertShapes(pert));
  const range = c(pert.max - pert.min);
  const isLower = f.operation("less", u, c(0.5));
  const tail = f.operation("min", u, f.operation("subtract", c(1), u));
  const exponent = f.operation("when", isLower, c(1 / lower.shape), c(1 / upper.shape));
  const root = f.operation("exp", f.operation("multiply", f.operation("log", tail), exponent));
  const half = ({ span, coefficients }: { span: number; coefficients: readonly number[] }) => {
    // The half that is not taken must not leave the interval of its series.
    const inside = f.operation("min", root, c(span));
    const t = f.operation("subtract", f.operation("multiply", inside, c(2 / span)), c(1));
    return f.operation("multiply", inside, f.series(coefficients, t));
  };
  const fromMin = f.operation("add", c(pert.min), f.operation("multiply", range, half(lower)));
  const fromMax = f.operation("subtract", c(pert.max), f.operation("multiply", range, half(upper)));
  return f.operation("when", isLower, fromMin, fromMax);
}
