export { describeFault, FAULT_STATUS, type Fault, type FaultCode } from "./fault.ts";
export { defined, invariant } from "./invariant.ts";
export { type Err, err, type Ok, ok, type Result } from "./result.ts";
