/** What the thread of the embedded database is asked for. `block` names the transaction that a statement belongs to. */
export type Request =
  | {
      readonly id: number;
      readonly op: "query";
      readonly sql: string;
      readonly params: readonly unknown[];
      readonly rowMode: "array" | "object";
      /** Dates as text, which is how drizzle wants them. */
      readonly plainDates: boolean;
      readonly block?: number;
    }
  | { readonly id: number; readonly op: "exec"; readonly sql: string; readonly block?: number }
  | { readonly id: number; readonly op: "begin" }
  | { readonly id: number; readonly op: "end"; readonly block: number; readonly outcome: "commit" | "rollback" }
  | { readonly id: number; readonly op: "close" };

export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: { readonly message: string; readonly code?: string } };
