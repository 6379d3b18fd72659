import { formatMoney, formatNumber } from "@bienmau/core/i18n";
import type { Run } from "@bienmau/core/schema";
import { Alert, Text } from "@mantine/core";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

const WITHHELD: Readonly<Record<string, typeof SCENARIO_TEXTS.noCosts>> = { "no-costs": SCENARIO_TEXTS.noCosts };

/** Costs and benefits, or why they are withheld. */
export function AppraisalPanel({ run }: { readonly run: Run }) {
  const locale = useLocale();
  const { appraisal } = run;
  if ("withheld" in appraisal && typeof appraisal.withheld === "string") {
    return (
      <Panel title={SCENARIO_TEXTS.appraisal(locale)}>
        <Text size="sm">
          {SCENARIO_TEXTS.withheld(locale, { why: WITHHELD[appraisal.withheld]?.(locale) ?? appraisal.withheld })}
        </Text>
      </Panel>
    );
  }
  return (
    <Panel title={SCENARIO_TEXTS.appraisal(locale)}>
      <dl className={classes["bars"]}>
        {Object.entries(appraisal).map(([id, value]) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd className="figure">{describe(id, value)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );

  function describe(id: string, value: unknown): string {
    const show = (number: number) =>
      id.endsWith("Usd") ? formatMoney(number, "USD", locale) : formatNumber(number, locale);
    if (typeof value === "number") return show(value);
    if (typeof value !== "object" || value === null || !("p50" in value)) return String(value);
    const { p10, p50, p90 } = value as { p10: number; p50: number; p90: number };
    return `${show(p50)} (${SCENARIO_TEXTS.range(locale, { low: show(p10), high: show(p90) })})`;
  }
}

/** What the model itself warns of. */
export function WarningsPanel({ run }: { readonly run: Run }) {
  const locale = useLocale();
  if (run.warnings.length === 0) return undefined;
  return (
    <Alert color="turmeric" variant="light" title={SCENARIO_TEXTS.warnings(locale)}>
      <ul className={classes["sentences"]}>
        {run.warnings.map((warning) => (
          <li key={warning.code}>{warning.text[locale]}</li>
        ))}
      </ul>
    </Alert>
  );
}
