import { draft, formatDate, message } from "@bienmau/core/i18n";
import type { Locale, Source } from "@bienmau/core/schema";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import type { ReplyButton } from "../conversation/reply.ts";

const PER_PAGE = 5;

/** The documents that the figures are taken from, best first. */
export const sources: Feature = {
  id: "sources",
  commands: [
    {
      names: { vi: "nguon", en: "sources", lo: "leng" },
      describe: message({ vi: "Nguồn số liệu", en: "Where the figures are from", lo: draft("ແຫຼ່ງຂໍ້ມູນ") }),
      run: (visit) => listPage(visit, 0),
    },
  ],
  actions: { srcpage: (visit, about) => listPage(visit, Number(about)) },
  phrases: [],
};

function listPage({ deps, locale }: Visit, page: number): Turn {
  const ranked = deps.dataset.sources.toSorted((left, right) => rank(left) - rank(right));
  const pages = Math.max(1, Math.ceil(ranked.length / PER_PAGE));
  const at = Number.isInteger(page) && page >= 0 && page < pages ? page : 0;
  const lines = ranked.slice(at * PER_PAGE, (at + 1) * PER_PAGE).map((source) => describeSource(source, locale));
  const buttons: readonly ReplyButton[] = [
    ...(at > 0 ? [{ label: previous(locale), action: { verb: "srcpage", about: String(at - 1) } }] : []),
    ...(at + 1 < pages ? [{ label: next(locale), action: { verb: "srcpage", about: String(at + 1) } }] : []),
  ];
  return {
    replies: [
      {
        blocks: [
          { tone: "headline", lines: [title(locale, { count: ranked.length, page: at + 1, pages })] },
          { tone: "list", lines },
          {
            tone: "note",
            lines: [
              releaseText(locale, { version: deps.dataset.version, date: formatDate(deps.dataset.asOf, locale) }),
            ],
          },
        ],
        buttons: buttons.length === 0 ? [] : [buttons],
      },
    ],
  };
}

const TRUST_RANK = { primary: 0, secondary: 1, weak: 2 } as const satisfies Record<Source["trust"], number>;

function rank(source: Source): number {
  return (source.seed ? 0 : 10) + TRUST_RANK[source.trust];
}

function describeSource(source: Source, locale: Locale): string {
  const date = source.publishedOn === undefined ? undated(locale) : formatDate(source.publishedOn, locale);
  return `${source.title} (${source.publisher}, ${date}; ${trustWords[source.trust](locale)})`;
}

const trustWords = {
  primary: message({ vi: "nguồn gốc", en: "primary", lo: draft("ແຫຼ່ງຕົ້ນ") }),
  secondary: message({ vi: "nguồn thứ cấp", en: "secondary", lo: draft("ແຫຼ່ງຂັ້ນສອງ") }),
  weak: message({ vi: "nguồn yếu, cần kiểm tra", en: "weak, check before use", lo: draft("ແຫຼ່ງອ່ອນ, ຕ້ອງກວດສອບ") }),
} as const;
const undated = message({ vi: "không ghi ngày", en: "undated", lo: draft("ບໍ່ລະບຸວັນທີ") });
const title = message({
  vi: "{count} nguồn số liệu, trang {page}/{pages}",
  en: "{count} sources, page {page} of {pages}",
  lo: draft("{count} ແຫຼ່ງຂໍ້ມູນ, ໜ້າ {page}/{pages}"),
});
const releaseText = message({
  vi: "Bản dữ liệu {version}, kiểm tra ngày {date}.",
  en: "Dataset release {version}, checked on {date}.",
  lo: draft("ຊຸດຂໍ້ມູນ {version}, ກວດສອບວັນທີ {date}."),
});
const previous = message({ vi: "Trang trước", en: "Previous", lo: draft("ໜ້າກ່ອນ") });
const next = message({ vi: "Trang sau", en: "Next", lo: draft("ໜ້າຕໍ່ໄປ") });
