import type { AuditFinding } from "@bienmau/core/audit";

export type FindingGroup = { readonly finding: AuditFinding; readonly locators: readonly string[] };

/** A figure that a source prints wrongly in several places is one finding with several places. */
export function groupFindings(findings: readonly AuditFinding[]): readonly FindingGroup[] {
  const keyOf = (finding: AuditFinding) =>
    [finding.source, finding.stated, finding.recomputed, finding.unit, finding.handling].join("|");
  const groups = Map.groupBy(findings, keyOf);
  return [...groups.values()].flatMap((group) => {
    const [finding] = group;
    return finding === undefined ? [] : [{ finding, locators: [...new Set(group.map(({ locator }) => locator))] }];
  });
}
