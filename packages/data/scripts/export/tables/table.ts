export type Cell = string | number | boolean | undefined;

export type Field = {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean";
  readonly description: string;
  readonly required?: true;
};

/** A flat table: what a spreadsheet or a statistics program reads. */
export type Table = {
  readonly name: string;
  readonly description: string;
  readonly key: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly foreignKeys?: readonly { readonly field: string; readonly table: string }[];
};

/** A column that may be empty. */
export function text(name: string, description: string): Field {
  return { name, type: "string", description };
}

/** A column that is always filled. */
export function must(name: string, description: string): Field {
  return { ...text(name, description), required: true };
}

/** Ids in one cell. */
export function joinIds(ids: readonly string[]): string {
  return [...new Set(ids)].join(" ");
}
