export { type AuditFinding, type AuditReport, auditDataset, UNHANDLED } from "./audit-dataset.ts";
