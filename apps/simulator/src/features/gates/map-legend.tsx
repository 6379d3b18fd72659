import type { Locale } from "@bienmau/core/schema";
import { Group, Text } from "@mantine/core";
import { CLASSES } from "./gate-filter.ts";
import { GateShape } from "./gate-mark.tsx";
import { CLASS_NAMES } from "./gate-texts.ts";

export function MapLegend({ locale }: { readonly locale: Locale }) {
  return (
    <Group gap="md" wrap="wrap" aria-hidden="true">
      {CLASSES.map((gateClass) => (
        <Group key={gateClass} gap={6} wrap="nowrap">
          <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
            <GateShape gateClass={gateClass} at={[0, 0]} unit={1} />
          </svg>
          <Text size="xs">{CLASS_NAMES[gateClass](locale)}</Text>
        </Group>
      ))}
    </Group>
  );
}
