import type { LocalizedText } from "../schema/locale.ts";
import type { Scenario } from "../schema/scenario.ts";
import type { Distribution } from "./kernel/declaration.ts";

/** Strength of evidence for this use: a causal and close, b causal elsewhere, c correlation, d judgement, - none. */
export type Grade = "a" | "b" | "c" | "d" | "-";

/** A quantity of the model with everything needed to defend it. */
export type ParameterDescriptor = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly unit: string;
  /** Undefined: the user must enter it, nothing is guessed. */
  readonly distribution: Distribution | undefined;
  /** Fixed dimension of the Sobol sequence; only uncertain parameters have one. */
  readonly dimension?: number;
  readonly grade: Grade;
  /** Rows of the evidence table (E…), a source id, `data`, `expert`, `user` or `identity`. */
  readonly source: string;
  /** The user may set it through `overrides`, within these bounds. */
  readonly bounds: readonly [number, number];
};

/** How a lever acts on a named quantity of the model: `size` is a formula, multiplied by the lever's take-up. */
export type LeverEffect = { readonly on: string; readonly size: string };

export type LeverField = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Undefined: nothing happens until the user enters it. */
  readonly default: number | undefined;
};

export const LEVER_GROUPS = [
  "infrastructure",
  "customs",
  "promotion",
  "production",
  "formal-trade",
  "finance",
  "digital",
] as const;
export type LeverGroup = (typeof LEVER_GROUPS)[number];

export type LeverDescriptor = {
  readonly id: string;
  readonly group: LeverGroup;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly effects: readonly LeverEffect[];
  /** Years from the start year to completion, before the schedule factor. */
  readonly buildYears: number;
  /** Years from completion until half of the users have taken it up. */
  readonly takeUpYears: number;
  /** Physical works: only the delivered share of the plan counts. */
  readonly physical: boolean;
  /** Works only if the other side of the border agrees. */
  readonly needsPartner: boolean;
  readonly whoMustAgree: LocalizedText;
  readonly fields: readonly LeverField[];
  readonly evidence: { readonly grade: Grade; readonly text: LocalizedText; readonly sources: readonly string[] };
  /** Why the slider does little, or what the user must enter first. */
  readonly note?: LocalizedText;
};

export type ShockField = LeverField;

/** What happens to both runs alike. `paths` gives yearly values of named quantities, neutral in the base year. */
export type ShockDescriptor = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly fields: readonly ShockField[];
  readonly paths: (fields: Readonly<Record<string, number>>, year: number) => Readonly<Record<string, number>>;
  readonly evidence: { readonly grade: Grade; readonly text: LocalizedText; readonly sources: readonly string[] };
};

/** Which observation of the dataset a number comes from. */
export type ObservationSelector = {
  readonly id?: string;
  readonly indicator?: string;
  readonly place?: string;
  readonly partner?: string;
  readonly flow?: string;
  readonly product?: string;
  readonly period?: string;
  readonly basis?: string;
};

/** A number made from observations, so that core holds no figure of its own. */
export type Quantity =
  | { readonly observation: ObservationSelector }
  | { readonly number: number; readonly why: string }
  | { readonly sum: readonly Quantity[] }
  | { readonly difference: readonly [Quantity, Quantity] }
  | { readonly product: readonly Quantity[] }
  | { readonly quotient: readonly [Quantity, Quantity] };

export type ProfileProduct = {
  /** `export/rice`: flow and product id of the dataset. */
  readonly id: string;
  readonly flow: "export" | "import";
  readonly product: string;
  readonly name: LocalizedText;
  /** Value in the base year, USD. */
  readonly base: Quantity;
  /** Freight as a share of customs value. */
  readonly freight: number;
  /** Value of one day, as a share of customs value. */
  readonly timeValue: number;
  /** Share of value at risk of spoiling on the border leg. */
  readonly spoilage: number;
  /** Product's elasticity relative to the common one. */
  readonly multiplier: number;
  readonly perishable: boolean;
  /** Fixed Sobol dimension of its yearly drift, its own whatever the order of products: 55–67 exports, 68–72 imports. */
  readonly driftDimension: number;
  /** Deep processing can raise its unit value. */
  readonly processable: boolean;
  readonly grade: Grade;
};

export type ProfileGate = {
  readonly id: string;
  readonly name: LocalizedText;
  /** Lanes for goods in the base year (judgement unless a source gives them). */
  readonly lanes: number;
  /** Lanes that the gate-upgrade lever adds here at full effect. */
  readonly upgradeLanes: number;
};

/** A corridor as data: adding one is adding a file. */
export type ProfileDescriptor = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  /** Which goods the figures count: the universe of the profile, said plainly. */
  readonly universe: LocalizedText;
  readonly products: readonly ProfileProduct[];
  /** Inputs whose imports follow the volume of the exports that use them. */
  readonly links: readonly { readonly import: string; readonly uses: readonly string[]; readonly strength: number }[];
  readonly gates: readonly ProfileGate[];
  /** Truck clearances in the base year, both directions. Undefined without gates. */
  readonly clearances: Quantity | undefined;
  /** Base-year activity that promotion and e-declaration are measured from. */
  readonly anchors: {
    readonly events: Quantity;
    readonly participants: Quantity;
    readonly paperShare: Quantity;
  };
  /** Pairs of share of days and traffic relative to the mean day; they average to 1. */
  readonly seasons: readonly (readonly [number, number])[];
  /** The other side may close at random. */
  readonly randomClosures: boolean;
  /** Parameters that differ from the table, with the same ids. */
  readonly parameters: Readonly<Record<string, Distribution>>;
  readonly limits: readonly LocalizedText[];
};

export type PresetDescriptor = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly scenario: Scenario;
};

export type EquationDescriptor = {
  /** `name[i,t] = formula` in the syntax that `formula.ts` reads. */
  readonly formula: string;
  /** Index variables and the sets they run over. */
  readonly domain: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly name: LocalizedText;
  /** Where the equation comes from. */
  readonly source: string;
  /** x = f(x), solved by a bracketed secant. */
  readonly solve?: { readonly start?: string };
};

/** One block of the model; `formulas` may depend on the shape of the corridor (gates, links), never on numbers. */
export type EquationBlock = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly equations: (shape: ModelShape) => readonly EquationDescriptor[];
};

/** What the equations need to know of a corridor. */
export type ModelShape = {
  readonly gates: readonly string[];
  readonly links: ProfileDescriptor["links"];
  readonly imports: readonly string[];
  readonly levers: readonly LeverDescriptor[];
};
