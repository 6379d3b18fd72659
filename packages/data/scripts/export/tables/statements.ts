import type { Dataset } from "@bienmau/core/schema";
import { joinIds, must, type Table, text } from "./table.ts";

export function tabulateConflicts(dataset: Dataset): Table {
  return {
    name: "conflicts",
    description: "Where sources disagree, and which figure is used",
    key: "id",
    fields: [
      must("id", "Id"),
      must("kind", "Kind"),
      must("severity", "A, B or C"),
      must("text_vi", "Vietnamese"),
      must("text_en", "English"),
      text("observations", "Ids of observations, separated by spaces"),
      text("preferred", "Ids of the observations used"),
    ],
    rows: dataset.conflicts.map(({ id, kind, severity, text: words, observations, preferred }) => ({
      id,
      kind,
      severity,
      text_vi: words.vi,
      text_en: words.en,
      observations: joinIds(observations),
      preferred: joinIds(preferred),
    })),
  };
}

export function tabulateFindings(dataset: Dataset): Table {
  return {
    name: "findings",
    description: "Difficulties, causes and proposed measures that sources state, in our own words",
    key: "id",
    fields: [
      must("id", "Id"),
      must("kind", "Kind"),
      must("topics", "Topics, separated by spaces"),
      must("about", "Ids of what it is about"),
      must("text_vi", "Vietnamese"),
      must("text_en", "English"),
      must("sources", "Ids of the sources, separated by spaces"),
      must("locators", "Where in the sources"),
    ],
    rows: dataset.findings.map(({ id, kind, topics, about, text: words, citations }) => ({
      id,
      kind,
      topics: joinIds(topics),
      about: joinIds(about),
      text_vi: words.vi,
      text_en: words.en,
      sources: joinIds(citations.map((citation) => citation.source)),
      locators: citations.map((citation) => citation.locator).join("; "),
    })),
  };
}

export function tabulateRules(dataset: Dataset): Table {
  return {
    name: "rules",
    description: "Rules that border traders ask about, with how far each was verified",
    key: "id",
    fields: [
      must("id", "Id"),
      must("title_vi", "Vietnamese title"),
      must("title_en", "English title"),
      text("instrument", "The document"),
      text("in_force_from", "First day in force"),
      text("in_force_until", "Last day in force"),
      text("replaced_by", "Id of the rule that replaced it"),
      must("trust", "text-read, stated-by-authority, weak or unverified"),
      must("says_vi", "What it says, Vietnamese"),
      must("says_en", "What it says, English"),
      must("checked_on", "Day it was last checked"),
      must("sources", "Ids of the sources, separated by spaces"),
    ],
    rows: dataset.rules.map((rule) => ({
      id: rule.id,
      title_vi: rule.title.vi,
      title_en: rule.title.en,
      instrument: rule.instrument,
      in_force_from: rule.inForceFrom,
      in_force_until: rule.inForceUntil,
      replaced_by: rule.replacedBy,
      trust: rule.trust,
      says_vi: rule.says.vi,
      says_en: rule.says.en,
      checked_on: rule.checkedOn,
      sources: joinIds(rule.citations.map((citation) => citation.source)),
    })),
  };
}
