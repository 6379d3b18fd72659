export * from "./field.ts";
export * from "./jobs.ts";
export * from "./people.ts";
export * from "./saved.ts";
