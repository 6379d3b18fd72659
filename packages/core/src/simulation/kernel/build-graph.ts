import { err, ok, type Result } from "../../shared/result.ts";
import { addCorrelations } from "./correlation.ts";
import { type EquationDeclaration, keyOf, type Member, type ModelDeclaration } from "./declaration.ts";
import { lowerDistribution } from "./distribution.ts";
import type { Expression } from "./expression.ts";
import { FormulaError, lowerCall } from "./lower-call.ts";
import { createNodeFactory, type Node, type NodeFactory } from "./node.ts";

/** Why a model cannot be built; `equation` is the id of the declaration at fault. */
export type GraphFault = { readonly equation: string; readonly why: string };

/** How one instance is solved that depends on itself. */
type Solving = {
  readonly order: number;
  readonly start: Node;
  readonly tolerance: number;
  readonly maxIterations: number;
};

/** One variable at one member combination. */
export type Instance = {
  readonly key: string;
  readonly equation: string;
  readonly node: Node;
  readonly solve?: Solving;
};

/** `isExternal`: its values come from the caller, whatever the sampler. */
export type GraphInput = { readonly key: string; readonly dimension: number; readonly isExternal: boolean };

/** A model expanded: every instance with its expression over parameters, uniforms and other instances. */
export type Graph = {
  readonly factory: NodeFactory;
  readonly inputs: readonly GraphInput[];
  readonly parameters: Readonly<Record<string, number>>;
  readonly instances: ReadonlyMap<string, Instance>;
  /** For each output key the node that holds it: a reference, or a constant or parameter. */
  readonly outputs: readonly { readonly key: string; readonly node: Node }[];
};

/** A formula may come to this many parts once its sums are written out, so that no nesting of sums can run away. */
const MAX_PARTS_OF_FORMULA = 10_000;
/** And all formulas together to this many. */
const MAX_PARTS_OF_MODEL = 2_000_000;

type Environment = Readonly<Record<string, Member>>;
type Rule = {
  readonly equation: EquationDeclaration;
  readonly environment: Environment;
  readonly order: number;
  readonly year: number;
};

/** Expands a declared model into its graph, or says which equation is wrong and why. */
export function buildGraph(model: ModelDeclaration): Result<Graph, GraphFault> {
  try {
    return ok(expandModel(model));
  } catch (error) {
    if (error instanceof FormulaError) return err({ equation: error.equation, why: error.message });
    throw error;
  }
}

function expandModel(model: ModelDeclaration): Graph {
  const factory = createNodeFactory();
  const rules = collectRules(model);
  const instances = new Map<string, Instance>();
  const resolved = new Map<string, Node>();
  const inProgress: string[] = [];

  let partsOfModel = 0;
  const createPartCounter = (id: string) => {
    let parts = 0;
    return () => {
      parts++;
      partsOfModel++;
      if (parts > MAX_PARTS_OF_FORMULA) throw new FormulaError(id, `more than ${MAX_PARTS_OF_FORMULA} parts`);
      if (partsOfModel > MAX_PARTS_OF_MODEL) throw new FormulaError(id, "the model is too large");
    };
  };

  const addInstance = (instance: Instance): Node => {
    // Constants and plain copies of another instance need no place of their own.
    const needsPlace = instance.node.kind === "operation" || instance.node.kind === "series" || instance.solve;
    if (!needsPlace && instance.node.kind !== "uniform") return instance.node;
    instances.set(instance.key, instance);
    return factory.reference(instance.key);
  };

  const inputNodes = lowerInputs(model, factory);
  for (const [key, node] of inputNodes) {
    if (rules.has(key)) throw new FormulaError(key, `"${key}" is an input and also has an equation`);
    resolved.set(key, addInstance({ key, equation: key, node }));
  }

  const resolve = (key: string, from: string): Node => {
    const known = resolved.get(key);
    if (known) return known;
    const constant = model.constants[key];
    if (constant !== undefined) return factory.constant(constant);
    if (model.parameters[key] !== undefined) return factory.parameter(key);
    const rule = rules.get(key);
    if (!rule) throw new FormulaError(from, `"${key}" is not defined`);
    const id = rule.equation.id;
    if (inProgress.includes(key)) {
      if (inProgress.slice(inProgress.indexOf(key)).some((step) => rules.get(step)?.equation.solve)) {
        return factory.reference(key);
      }
      throw new FormulaError(id, `circular: ${[...inProgress.slice(inProgress.indexOf(key)), key].join(" → ")}`);
    }
    inProgress.push(key);
    const scope = { resolve, sets: model.sets, factory, equation: id, countPart: createPartCounter(id) };
    const node = lowerExpression(rule.equation.value, rule.environment, scope);
    const { solve } = rule.equation;
    const start = solve?.start ? lowerExpression(solve.start, rule.environment, scope) : factory.constant(0);
    const solving = solve && {
      order: rule.order,
      start: addInstance({ key: `${key}#start`, equation: id, node: start }),
      tolerance: solve.tolerance ?? 1e-12,
      maxIterations: solve.maxIterations ?? 60,
    };
    inProgress.pop();
    const place = addInstance({ key, equation: id, node, ...(solving ? { solve: solving } : {}) });
    resolved.set(key, place);
    return place;
  };

  // Year by year, so that few values are alive at a time; what an instance needs comes before it.
  const byYear = [...rules].sort(([, a], [, b]) => a.year - b.year);
  for (const [key, rule] of byYear) resolve(key, rule.equation.id);
  const outputs = model.outputs.map((key) => ({ key, node: resolve(key, "outputs") }));
  const inputs = model.inputs.map(({ key, dimension, distribution }) => {
    return { key, dimension, isExternal: distribution.kind === "external" };
  });
  return { factory, inputs, parameters: model.parameters, instances, outputs };
}

/** Every equation at every member combination of its domain. */
function collectRules(model: ModelDeclaration): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const [order, equation] of model.equations.entries()) {
    for (const environment of listEnvironments(equation, model)) {
      const members = equation.target.indices.map((index) => evaluateIndex(index, environment, equation.id));
      const key = keyOf(equation.target.name, members);
      const isTaken = rules.has(key) || key in model.constants || key in model.parameters;
      if (isTaken) throw new FormulaError(equation.id, `"${key}" is defined twice`);
      rules.set(key, { equation, environment, order, year: yearOf(environment) });
    }
  }
  return rules;
}

function listEnvironments(equation: EquationDeclaration, model: ModelDeclaration): readonly Environment[] {
  let environments: readonly Environment[] = [{}];
  for (const [index, set] of Object.entries(equation.domain)) {
    const members = model.sets[set];
    if (!members) throw new FormulaError(equation.id, `there is no set "${set}"`);
    environments = environments.flatMap((known) => members.map((member) => ({ ...known, [index]: member })));
  }
  return environments;
}

function lowerInputs(model: ModelDeclaration, factory: NodeFactory): ReadonlyMap<string, Node> {
  const uniforms = new Map(model.inputs.map(({ key }, position) => [key, factory.uniform(position)]));
  const normals = addCorrelations(model, factory, uniforms);
  return new Map(
    model.inputs.map(({ key, distribution }) => {
      const uniform = uniforms.get(key) ?? factory.constant(0.5);
      const normal = normals.get(key) ?? factory.operation("normalQuantile", uniform);
      return [key, lowerDistribution(distribution, { factory, uniform, normal })];
    }),
  );
}

type Scope = {
  readonly resolve: (key: string, from: string) => Node;
  readonly sets: ModelDeclaration["sets"];
  readonly factory: NodeFactory;
  readonly equation: string;
  readonly countPart: () => void;
};

function lowerExpression(expression: Expression, environment: Environment, scope: Scope): Node {
  const { factory, equation } = scope;
  scope.countPart();
  switch (expression.kind) {
    case "number":
      return factory.constant(expression.value);
    case "text":
      throw new FormulaError(equation, `the text "${expression.value}" is not a number`);
    case "name": {
      const member = expression.indices.length === 0 ? environment[expression.name] : undefined;
      if (typeof member === "number") return factory.constant(member);
      if (member !== undefined) throw new FormulaError(equation, `"${expression.name}" is not a number`);
      const members = expression.indices.map((index) => evaluateIndex(index, environment, equation));
      return scope.resolve(keyOf(expression.name, members), equation);
    }
    case "call":
      return lowerCall(
        expression.fn,
        expression.args.map((arg) => lowerExpression(arg, environment, scope)),
        scope,
      );
    case "sum": {
      const members = scope.sets[expression.set];
      if (!members) throw new FormulaError(equation, `there is no set "${expression.set}"`);
      const parts = members.map((member) =>
        lowerExpression(expression.body, { ...environment, [expression.index]: member }, scope),
      );
      return addUp(parts, factory);
    }
    default:
      return expression satisfies never;
  }
}

/** Pairs, then pairs of pairs: less rounding than one after the other, and no deep nesting. */
function addUp(parts: readonly Node[], factory: NodeFactory): Node {
  const [first, second] = parts;
  if (first === undefined) return factory.constant(0);
  if (second === undefined) return first;
  const middle = parts.length >> 1;
  const [left, right] = [addUp(parts.slice(0, middle), factory), addUp(parts.slice(middle), factory)];
  return factory.operation("add", left, right);
}

/** The member that an index means: an index variable, a year moved by a whole number, a year or a text. */
function evaluateIndex(index: Expression, environment: Environment, equation: string): Member {
  if (index.kind === "number" || index.kind === "text") return index.value;
  if (index.kind === "name" && index.indices.length === 0) {
    const member = environment[index.name];
    if (member !== undefined) return member;
    throw new FormulaError(equation, `"${index.name}" is not an index here`);
  }
  if (index.kind === "call" && (index.fn === "add" || index.fn === "subtract")) {
    const [left, right] = index.args.map((arg) => evaluateIndex(arg, environment, equation));
    if (typeof left === "number" && typeof right === "number") return index.fn === "add" ? left + right : left - right;
  }
  throw new FormulaError(equation, "an index must be an index variable, a year or an offset from it");
}

function yearOf(environment: Environment): number {
  return Object.values(environment).reduce<number>(
    (latest, member) => (typeof member === "number" ? Math.max(latest, member) : latest),
    Number.NEGATIVE_INFINITY,
  );
}
