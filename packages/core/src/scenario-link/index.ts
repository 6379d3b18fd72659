export { decodeScenario, encodeScenario } from "./scenario-link.ts";
