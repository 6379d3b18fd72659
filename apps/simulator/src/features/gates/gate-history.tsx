import { formatDate } from "@bienmau/core/i18n";
import { conflictsOfGates, indexDataset } from "@bienmau/core/query";
import type { Citation, Dataset, Gate } from "@bienmau/core/schema";
import { Text } from "@mantine/core";
import { Panel } from "../../components/panel.tsx";
import { SourceButton } from "../../components/source-button.tsx";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./gate-page.module.css";
import { GATE_PAGE_TEXTS } from "./gate-page-texts.ts";
import { CLASS_NAMES } from "./gate-texts.ts";

type Props = { readonly dataset: Dataset; readonly gate: Gate };

/** What happened when, what the sources dispute, and the notes. Empty parts are left out. */
export function GateHistory({ dataset, gate }: Props) {
  const locale = useLocale();
  const conflicts = conflictsOfGates(indexDataset(dataset), [gate.id]);
  const cite = (citations: readonly Citation[], what: string) => (
    <SourceButton dataset={dataset} citations={citations} derivation="reported" what={what} />
  );
  return (
    <>
      {(gate.classConflicts.length > 0 || conflicts.length > 0) && (
        <Panel title={GATE_PAGE_TEXTS.conflicts(locale)}>
          {gate.classConflicts.map((conflict) => (
            <div key={conflict.text.vi}>
              <Text size="sm">{conflict.text[locale]}</Text>
              {cite(conflict.citations, GATE_PAGE_TEXTS.class(locale))}
            </div>
          ))}
          {conflicts.map((conflict) => (
            <div key={conflict.id}>
              <Text size="sm" fw={600}>
                {conflict.title[locale]}
              </Text>
              <Text size="sm">{conflict.text[locale]}</Text>
              {cite(conflict.citations, conflict.title[locale])}
            </div>
          ))}
        </Panel>
      )}
      {(gate.classHistory.length > 0 || gate.history.length > 0) && (
        <Panel title={GATE_PAGE_TEXTS.history(locale)}>
          <ol className={classes["steps"]}>
            {gate.history.map((step) => (
              <li key={step.text.vi}>
                {step.on !== undefined && <strong>{formatDate(step.on, locale)}: </strong>}
                {step.text[locale]} {cite([step.citation], GATE_PAGE_TEXTS.history(locale))}
              </li>
            ))}
            {gate.classHistory.map((span) => (
              <li key={span.class + (span.from ?? "")}>
                {span.from !== undefined && <strong>{formatDate(span.from, locale)}: </strong>}
                {CLASS_NAMES[span.class](locale)}
                {span.note !== undefined && `. ${span.note[locale]}`}{" "}
                {cite([span.citation], GATE_PAGE_TEXTS.classHistory(locale))}
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {gate.notes.length > 0 && (
        <Panel title={GATE_PAGE_TEXTS.notes(locale)}>
          {gate.notes.map((note) => (
            <Text size="sm" key={note.vi} mb={4}>
              {note[locale]}
            </Text>
          ))}
        </Panel>
      )}
    </>
  );
}
