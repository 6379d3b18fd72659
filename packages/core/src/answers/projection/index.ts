export { createProjection } from "./create-projection.ts";
