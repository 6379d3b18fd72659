import type { Locale, Run } from "@bienmau/core/schema";
import { useState } from "react";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { FLOW_NAMES } from "../data/data-texts.ts";
import { explaining } from "./explaining.ts";
import { OutputTable } from "./output-table.tsx";
import { listProductRows } from "./run-series.ts";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

type Props = { readonly model: ModelDescription; readonly run: Run; readonly year: number };

/** Every product group of the run, folded away: many rows, wanted by few. */
export function ProductsPanel({ model, run, year }: Props) {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const rows = listProductRows(run, year);
  if (rows.length === 0) return undefined;
  const profile = model.profiles.find(({ id }) => id === run.profile);
  return (
    <Panel title={`${SCENARIO_TEXTS.products(locale)}, ${year}`}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {SCENARIO_TEXTS.product(locale)} ({rows.length})
        </summary>
        {isOpen && (
          <OutputTable
            rows={rows}
            nameOf={(id) => nameProduct(profile, id, locale)}
            onExplain={(id, which) =>
              explaining.getState().open({ scenario: run.scenario, run: which }, `value[${id},${year}]`)
            }
          />
        )}
      </details>
    </Panel>
  );
}

function nameProduct(profile: ModelDescription["profiles"][number] | undefined, id: string, locale: Locale): string {
  const product = profile?.products.find((one) => one.id === id);
  return product === undefined ? id : `${product.name[locale]} (${FLOW_NAMES[product.flow](locale)})`;
}
