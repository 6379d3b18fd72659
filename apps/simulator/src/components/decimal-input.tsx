import { NumberInput, type NumberInputProps } from "@mantine/core";
import { useLocale } from "../state/use-locale.ts";

const BOTH = [",", "."];

/** A number box that shows decimals as the page's language writes them and takes a comma or a point. */
export function DecimalInput(props: Omit<NumberInputProps, "decimalSeparator" | "allowedDecimalSeparators">) {
  const locale = useLocale();
  return <NumberInput {...props} decimalSeparator={locale === "en" ? "." : ","} allowedDecimalSeparators={BOTH} />;
}
