import { HOLDINGS } from "virtual:dataset-packs";
import { draft, formatDate, formatNumber, message } from "@bienmau/core/i18n";
import { Text } from "@mantine/core";
import { Panel } from "../../components/panel.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./key-figures.module.css";

const TEXTS = {
  title: message({ vi: "Bộ số liệu này có gì", en: "What this dataset holds", lo: draft("ຊຸດຂໍ້ມູນນີ້ມີຫຍັງ") }),
  observations: message({ vi: "số liệu có nguồn", en: "sourced figures", lo: draft("ຕົວເລກມີແຫຼ່ງ") }),
  sources: message({ vi: "nguồn", en: "sources", lo: draft("ແຫຼ່ງ") }),
  conflicts: message({ vi: "mâu thuẫn đã ghi nhận", en: "recorded conflicts", lo: draft("ຂໍ້ຂັດແຍ່ງທີ່ບັນທຶກ") }),
  checked: message({
    vi: "Phiên bản {version}, kiểm tra ngày {date}.",
    en: "Release {version}, checked on {date}.",
    lo: draft("ສະບັບ {version}, ກວດວັນທີ {date}."),
  }),
} as const;

const PARTS = [
  { key: "observations", to: "/data" },
  { key: "sources", to: "/sources" },
  { key: "conflicts", to: "/audit" },
] as const;

/** How much stands behind the page, each number leading to its list. */
export function HoldingsPanel() {
  const locale = useLocale();
  return (
    <Panel title={TEXTS.title(locale)}>
      <ul className={classes["holdings"]}>
        {PARTS.map(({ key, to }) => (
          <li key={key}>
            <strong className="figure">{formatNumber(HOLDINGS[key], locale)}</strong>
            <TextLink to={to} size="sm">
              {TEXTS[key](locale)}
            </TextLink>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" mt="xs">
        {TEXTS.checked(locale, { version: HOLDINGS.version, date: formatDate(HOLDINGS.asOf, locale) })}
      </Text>
    </Panel>
  );
}
