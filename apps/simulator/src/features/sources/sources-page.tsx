import { draft, foldText, formatDate, message } from "@bienmau/core/i18n";
import type { Source } from "@bienmau/core/schema";
import { Anchor, Badge, Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { use, useMemo, useState } from "react";
import { TextLink } from "../../components/text-link.tsx";
import { loadFullDataset } from "../../data/load-dataset.ts";
import { useLocale } from "../../state/use-locale.ts";
import { DataMenu } from "../data/data-menu.tsx";
import classes from "./sources-page.module.css";

const TEXTS = {
  title: message({ vi: "Nguồn", en: "Sources", lo: draft("ແຫຼ່ງຂໍ້ມູນ") }),
  lead: message({
    vi: "Năm tài liệu gốc và các nguồn bổ sung, kèm mức tin cậy và điểm yếu đã biết của từng nguồn.",
    en: "The five seed documents and the further sources, with how far each may be trusted and what is known to be weak in it.",
    lo: draft("ເອກະສານຫຼັກຫ້າສະບັບ ແລະ ແຫຼ່ງເພີ່ມເຕີມ ພ້ອມລະດັບຄວາມເຊື່ອຖື."),
  }),
  seed: message({ vi: "Tài liệu gốc", en: "Seed document", lo: draft("ເອກະສານຫຼັກ") }),
  primary: message({ vi: "Đọc trực tiếp bản gốc", en: "Primary", lo: draft("ຕົ້ນສະບັບ") }),
  secondary: message({ vi: "Nguồn thứ cấp", en: "Secondary", lo: draft("ແຫຼ່ງຮອງ") }),
  weak: message({ vi: "Nguồn yếu", en: "Weak", lo: draft("ແຫຼ່ງອ່ອນ") }),
  weaknesses: message({ vi: "Điểm yếu đã biết", en: "Known weaknesses", lo: draft("ຈຸດອ່ອນທີ່ຮູ້") }),
  described: message({ vi: "(tên do chúng tôi đặt)", en: "(our description)", lo: draft("(ພວກເຮົາຕັ້ງຊື່)") }),
  figures: message({ vi: "{count} số liệu", en: "{count} figures", lo: draft("{count} ຕົວເລກ") }),
  find: message({ vi: "Tìm nguồn", en: "Find a source", lo: draft("ຊອກແຫຼ່ງ") }),
  all: message({ vi: "Xem cả {count} nguồn", en: "Show all {count} sources", lo: draft("ເບິ່ງທັງໝົດ {count} ແຫຼ່ງ") }),
  undated: message({ vi: "không ghi ngày", en: "undated", lo: draft("ບໍ່ມີວັນທີ") }),
} as const;

const PAGE_SIZE = 30;

/** Where everything comes from. */
export function SourcesPage() {
  const locale = useLocale();
  const dataset = use(loadFullDataset());
  const [find, setFind] = useState("");
  const [shown, setShown] = useState(PAGE_SIZE);
  const counts = useMemo(() => Map.groupBy(dataset.observations, (row) => row.source), [dataset]);
  const wanted = foldText(find);
  const sources = dataset.sources
    .filter((source) =>
      foldText(`${source.title} ${source.publisher} ${source.url ?? ""} ${source.id}`).includes(wanted),
    )
    .toSorted(
      (a, b) => Number(b.seed) - Number(a.seed) || (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0),
    );
  return (
    <>
      <DataMenu />
      <Stack gap="md">
        <div>
          <Title order={1}>{TEXTS.title(locale)}</Title>
          <Text c="dimmed">{TEXTS.lead(locale)}</Text>
        </div>
        <TextInput
          label={TEXTS.find(locale)}
          type="search"
          maw={420}
          value={find}
          onChange={(event) => setFind(event.currentTarget.value)}
        />
        <ul className={classes["list"]}>
          {sources.slice(0, shown).map((source) => (
            <li key={source.id} id={source.id}>
              <SourceEntry source={source} figures={counts.get(source.id)?.length ?? 0} />
            </li>
          ))}
        </ul>
        {sources.length > shown && (
          <Button variant="default" onClick={() => setShown(sources.length)}>
            {TEXTS.all(locale, { count: sources.length })}
          </Button>
        )}
      </Stack>
    </>
  );
}

function SourceEntry({ source, figures }: { readonly source: Source; readonly figures: number }) {
  const locale = useLocale();
  const facts = [
    source.authors.join(", "),
    source.publisher,
    source.publishedOn === undefined ? TEXTS.undated(locale) : formatDate(source.publishedOn, locale),
  ].filter((fact) => fact !== "");
  return (
    <>
      <Group gap="xs">
        <Title order={2} fz="md" lang={source.language === "mixed" ? undefined : source.language}>
          {source.title}
        </Title>
        {source.titleIs === "described" && (
          <Text size="xs" c="dimmed">
            {TEXTS.described(locale)}
          </Text>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {facts.join(" · ")}
      </Text>
      <Group gap="xs" my={4}>
        {source.seed && (
          <Badge variant="light" tt="none" radius="sm">
            {TEXTS.seed(locale)}
          </Badge>
        )}
        <Badge variant="light" tt="none" radius="sm" color={source.trust === "weak" ? "turmeric" : "gray"}>
          {TEXTS[source.trust](locale)}
        </Badge>
        {figures > 0 && (
          <TextLink to="/data" search={{ source: source.id, repeats: "1" }} size="sm">
            {TEXTS.figures(locale, { count: figures })}
          </TextLink>
        )}
        {source.url?.startsWith("http") && (
          <Anchor href={source.url} size="sm" rel="noreferrer">
            {new URL(source.url).hostname}
          </Anchor>
        )}
      </Group>
      <Text size="sm">{source.covers[locale]}</Text>
      {source.weaknesses.length > 0 && (
        <details>
          <summary>
            {TEXTS.weaknesses(locale)} ({source.weaknesses.length})
          </summary>
          <ul>
            {source.weaknesses.map((weakness) => (
              <li key={weakness.vi}>{weakness[locale]}</li>
            ))}
          </ul>
        </details>
      )}
      {source.credit !== undefined && (
        <Text size="xs" c="dimmed">
          {source.credit}
        </Text>
      )}
    </>
  );
}
