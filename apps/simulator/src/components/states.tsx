import { Alert, Button, Skeleton, Stack, Text, Title } from "@mantine/core";
import type { FallbackProps } from "react-error-boundary";
import { useLocale } from "../state/use-locale.ts";
import { APP_TEXTS } from "./app-texts.ts";
import { TextLink } from "./text-link.tsx";

/** Grey shapes in the place of what is coming. */
export function LoadingState({ height = 320 }: { readonly height?: number }) {
  const locale = useLocale();
  return (
    <Stack role="status" aria-label={APP_TEXTS.loading(locale)} gap="sm">
      <Skeleton height={28} width="40%" />
      <Skeleton height={height} />
    </Stack>
  );
}

/** A part failed: say so, keep the rest, offer another try. */
export function FailedState({ resetErrorBoundary }: FallbackProps) {
  const locale = useLocale();
  return (
    <Alert color="red" variant="light" title={APP_TEXTS.failedTitle(locale)} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{APP_TEXTS.failedText(locale)}</Text>
        <Button variant="default" size="xs" onClick={resetErrorBoundary}>
          {APP_TEXTS.retry(locale)}
        </Button>
      </Stack>
    </Alert>
  );
}

/** An address that leads nowhere. */
export function NotFoundState() {
  const locale = useLocale();
  return (
    <Stack align="flex-start" py="xl">
      <Title order={1}>{APP_TEXTS.notFoundTitle(locale)}</Title>
      <Text>{APP_TEXTS.notFoundText(locale)}</Text>
      <TextLink to="/">{APP_TEXTS.toOverview(locale)}</TextLink>
    </Stack>
  );
}
