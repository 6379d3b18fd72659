import type { Citation, Dataset } from "@bienmau/core/schema";
import { Popover, Stack, Text, UnstyledButton } from "@mantine/core";
import { useLocale } from "../state/use-locale.ts";
import classes from "./evidence.module.css";
import { EVIDENCE_TEXTS } from "./evidence-texts.ts";

type Props = {
  readonly dataset: Dataset;
  readonly citations: readonly Citation[];
  readonly derivation: "reported" | "computed" | "projected";
  /** What the number is, for readers who hear the button instead of seeing it. */
  readonly what: string;
};

/** The source of a number, one tap away. */
export function SourceButton({ dataset, citations, derivation, what }: Props) {
  const locale = useLocale();
  return (
    <Popover width={320} position="bottom-start" withArrow shadow="md" trapFocus withRoles>
      <Popover.Target>
        <UnstyledButton className={classes["source"]} aria-label={EVIDENCE_TEXTS.sourceOf(locale, { what })}>
          {EVIDENCE_TEXTS.source(locale)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={EVIDENCE_TEXTS.sourceOf(locale, { what })}>
        <Stack gap="xs" tabIndex={0} className={classes["body"]}>
          <Text size="xs" fw={600}>
            {EVIDENCE_TEXTS[derivation](locale)}
          </Text>
          {citations.map(({ source, locator }) => {
            const record = dataset.sources.find(({ id }) => id === source);
            return (
              <div key={source + locator}>
                <Text size="sm">{record?.title ?? source}</Text>
                <Text size="xs" c="dimmed">
                  {[record?.publisher, record?.publishedOn?.slice(0, 4)]
                    .filter((part) => part !== undefined)
                    .join(", ")}
                </Text>
                <Text size="xs">
                  {EVIDENCE_TEXTS.locator(locale)}: {locator}
                </Text>
              </div>
            );
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
