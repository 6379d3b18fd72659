import { formatNumber } from "@bienmau/core/i18n";
import type { Conflict } from "@bienmau/core/schema";
import { Popover, Stack, Text, UnstyledButton } from "@mantine/core";
import { useLocale } from "../state/use-locale.ts";
import classes from "./evidence.module.css";
import { EVIDENCE_TEXTS } from "./evidence-texts.ts";
import { formatValue } from "./format-value.ts";

type Props = { readonly conflicts: readonly Conflict[]; readonly what: string };

/** A visible flag where sources disagree; both sides are one tap away. Draws nothing where they agree. */
export function ConflictFlag({ conflicts, what }: Props) {
  const locale = useLocale();
  if (conflicts.length === 0) return undefined;
  return (
    <Popover width={340} position="bottom-start" withArrow shadow="md" trapFocus withRoles>
      <Popover.Target>
        <UnstyledButton className={classes["conflict"]} aria-label={EVIDENCE_TEXTS.conflictOf(locale, { what })}>
          {EVIDENCE_TEXTS.conflict(locale)}
          {conflicts.length > 1 && ` (${formatNumber(conflicts.length, locale)})`}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={EVIDENCE_TEXTS.conflictOf(locale, { what })}>
        <Stack gap="sm" tabIndex={0} className={classes["body"]}>
          {conflicts.map((conflict) => (
            <div key={conflict.id}>
              <Text size="sm" fw={600}>
                {conflict.title[locale]}
              </Text>
              <Text size="sm">{conflict.text[locale]}</Text>
              {conflict.values.map((rival) => (
                <Text size="xs" key={`${rival.label.vi} ${rival.value}`}>
                  {rival.label[locale]}: <strong>{formatValue(rival.value, rival.unit, locale)}</strong>
                </Text>
              ))}
              <Text size="xs" c="dimmed">
                {conflict.id.toUpperCase()}
              </Text>
            </div>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
