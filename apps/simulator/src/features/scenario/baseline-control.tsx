import { draft, message } from "@bienmau/core/i18n";
import { NativeSelect, Title } from "@mantine/core";
import { useStore } from "zustand";
import type { ModelDescription } from "../../engine/model-description.ts";
import { useLocale } from "../../state/use-locale.ts";
import { clearBaselines, matchBaseline } from "./match-baseline.ts";
import classes from "./scenario-page.module.css";
import { history } from "./workbench.ts";

const TEXTS = {
  title: message({ vi: "Kịch bản nền", en: "Baseline", lo: draft("ພື້ນຖານ") }),
  label: message({ vi: "Nếu không có chính sách mới", en: "Without new policy", lo: draft("ຖ້າບໍ່ມີນະໂຍບາຍໃໝ່") }),
  own: message({ vi: "Theo giả định của bạn", en: "Your own assumptions", lo: draft("ຂໍ້ສົມມຸດຂອງທ່ານ") }),
} as const;

/** Which future without new policy both runs start from. */
export function BaselineControl({ model }: { readonly model: ModelDescription }) {
  const locale = useLocale();
  const overrides = useStore(history, (state) => state.scenario.overrides);
  const setOverrides = useStore(history, (state) => state.setOverrides);
  const chosen = matchBaseline(model.baselines, overrides ?? {});
  return (
    <div className={classes["group"]}>
      <Title order={3}>{TEXTS.title(locale)}</Title>
      <NativeSelect
        size="xs"
        mt={6}
        label={TEXTS.label(locale)}
        value={chosen?.id ?? ""}
        onChange={(event) => {
          const next = model.baselines.find(({ id }) => id === event.currentTarget.value);
          if (next !== undefined) setOverrides({ ...clearBaselines(model.baselines), ...next.parameters });
        }}
        data={[
          ...(chosen === undefined ? [{ value: "", label: TEXTS.own(locale) }] : []),
          ...model.baselines.map(({ id, name }) => ({ value: id, label: name[locale] })),
        ]}
      />
    </div>
  );
}
