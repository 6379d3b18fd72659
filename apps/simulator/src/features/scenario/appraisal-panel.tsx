import type { Run } from "@bienmau/core/schema";
import { Alert, Text } from "@mantine/core";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { explainWithheld, listAppraisal } from "./appraisal-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

/** Costs and benefits, or why they are withheld. */
export function AppraisalPanel({ run, model }: { readonly run: Run; readonly model: ModelDescription }) {
  const locale = useLocale();
  const { appraisal } = run;
  if (isWithheld(appraisal)) {
    return (
      <Panel title={SCENARIO_TEXTS.appraisal(locale)}>
        <Text size="sm">{explainWithheld(appraisal.withheld, model.levers, locale)}</Text>
      </Panel>
    );
  }
  return (
    <Panel title={SCENARIO_TEXTS.appraisal(locale)}>
      <dl className={classes["bars"]}>
        {listAppraisal(appraisal, locale).map(({ id, name, value }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd className="figure">{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function isWithheld(appraisal: Run["appraisal"]): appraisal is { withheld: string } {
  return typeof appraisal["withheld"] === "string";
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
