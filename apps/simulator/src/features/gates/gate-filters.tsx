import type { Dataset, Locale } from "@bienmau/core/schema";
import { Group, NativeSelect, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { CLASSES, type GateFilter, listPresentProvinces, readGateFilter } from "./gate-filter.ts";
import { CLASS_NAMES, GATE_TEXTS, NEIGHBOUR_NAMES } from "./gate-texts.ts";

type Props = {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly filter: GateFilter;
  readonly onChange: (filter: GateFilter) => void;
};

/** Country, province, class and name. */
export function GateFilters({ dataset, locale, filter, onChange }: Props) {
  const change = (part: Record<string, string>) => onChange(readGateFilter({ ...filter, ...part }));
  return (
    <Stack gap="xs">
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={GATE_TEXTS.neighbour(locale)}
        value={filter.country ?? ""}
        onChange={(country) => change({ country, province: "" })}
        data={[
          { value: "", label: GATE_TEXTS.all(locale) },
          ...(["LA", "CN", "KH"] as const).map((id) => ({ value: id, label: NEIGHBOUR_NAMES[id](locale) })),
        ]}
      />
      <Group grow gap="xs" align="flex-end">
        <NativeSelect
          label={GATE_TEXTS.province(locale)}
          size="sm"
          value={filter.province ?? ""}
          onChange={(event) => change({ province: event.currentTarget.value })}
          data={[
            { value: "", label: GATE_TEXTS.all(locale) },
            ...listPresentProvinces(dataset).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          label={GATE_TEXTS.class(locale)}
          size="sm"
          value={filter.class ?? ""}
          onChange={(event) => change({ class: event.currentTarget.value })}
          data={[
            { value: "", label: GATE_TEXTS.all(locale) },
            ...CLASSES.map((id) => ({ value: id, label: CLASS_NAMES[id](locale) })),
          ]}
        />
      </Group>
      <TextInput
        label={GATE_TEXTS.search(locale)}
        placeholder={GATE_TEXTS.searchHint(locale)}
        size="sm"
        type="search"
        value={filter.find ?? ""}
        onChange={(event) => change({ find: event.currentTarget.value })}
      />
    </Stack>
  );
}
