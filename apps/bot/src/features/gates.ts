import { draft, message } from "@bienmau/core/i18n";
import type { Gate, Locale, Neighbour } from "@bienmau/core/schema";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { layOut, type ReplyButton, sayText } from "../conversation/reply.ts";
import { answerOwn } from "./questions.ts";

const COUNTRIES: readonly Neighbour[] = ["LA", "CN", "KH"];

/** Finds a gate: by name, or by country, then province, then gate. */
export const gates: Feature = {
  id: "gates",
  commands: [
    {
      names: { vi: "cuakhau", en: "gates", lo: "dan" },
      describe: message({ vi: "Tìm cửa khẩu", en: "Find a gate", lo: draft("ຊອກຫາດ່ານ") }),
      run: (visit, words) => (words.trim() === "" ? askCountry(visit) : answerOwn(visit, `cửa khẩu ${words.trim()}`)),
    },
  ],
  actions: {
    gates: (visit) => askCountry(visit),
    country: (visit, about) => {
      const country = COUNTRIES.find((one) => one === about);
      return country === undefined ? askCountry(visit) : askProvince(visit, country);
    },
    province: (visit, about) => askGate(visit, about),
    gate: async (visit, about) => (await openGate(visit, about)) ?? askCountry(visit),
  },
  phrases: [],
};

/** The card of one gate, through the answer engine, so that "this gate" means it in the next question. */
export async function openGate(visit: Visit, gateId: string): Promise<Turn | undefined> {
  const gate = visit.deps.dataset.gates.find((one) => one.id === gateId);
  if (gate === undefined) return undefined;
  return answerOwn(visit, `cửa khẩu ${gate.name.vi} ở ${provinceName(visit, todaysProvince(gate), "vi")}`);
}

function askCountry({ deps, locale }: Visit): Turn {
  const buttons = COUNTRIES.map((country): ReplyButton => {
    const count = deps.dataset.gates.filter((gate) => gate.neighbour === country).length;
    return { label: `${countryName(country, locale)} (${count})`, action: { verb: "country", about: country } };
  });
  return { replies: [{ blocks: [{ tone: "text", lines: [whichCountry(locale)] }], buttons: layOut(buttons, 3) }] };
}

function askProvince(visit: Visit, country: Neighbour): Turn {
  const { deps, locale } = visit;
  const ofCountry = deps.dataset.gates.filter((gate) => gate.neighbour === country);
  const provinceIds = [...new Set(ofCountry.map(todaysProvince))];
  const buttons = provinceIds
    .map((id) => ({
      id,
      name: provinceName(visit, id, locale),
      count: ofCountry.filter((gate) => todaysProvince(gate) === id).length,
    }))
    .sort((left, right) => left.name.localeCompare(right.name, "vi"))
    .map(
      ({ id, name, count }): ReplyButton => ({
        label: `${name} (${count})`,
        action: { verb: "province", about: `${country}.${id}` },
      }),
    );
  const lines = [whichProvince(locale, { country: countryName(country, locale) })];
  return { replies: [{ blocks: [{ tone: "text", lines }], buttons: layOut(buttons, 2) }] };
}

function askGate(visit: Visit, about: string): Turn {
  const [country, provinceId = ""] = about.split(".");
  const found = visit.deps.dataset.gates.filter(
    (gate) => gate.neighbour === country && todaysProvince(gate) === provinceId,
  );
  if (found.length === 0) return { replies: [sayText(noGates(visit.locale))] };
  const buttons = found
    .toSorted((left, right) => left.name.vi.localeCompare(right.name.vi, "vi"))
    .map((gate): ReplyButton => ({ label: gateName(gate, visit.locale), action: { verb: "gate", about: gate.id } }));
  const lines = [whichGate(visit.locale, { province: provinceName(visit, provinceId, visit.locale) })];
  return { replies: [{ blocks: [{ tone: "text", lines }], buttons: layOut(buttons, 2) }] };
}

/** A gate's name in the reader's language where a source gives one, otherwise the Vietnamese name. */
export function gateName(gate: Gate, locale: Locale): string {
  return gate.name[locale] ?? gate.name.vi;
}

function todaysProvince(gate: Gate): string {
  return gate.provinces.at(-1)?.province ?? "";
}

function provinceName({ deps }: Visit, id: string, locale: Locale): string {
  const name = deps.dataset.provinces.find((province) => province.id === id)?.name;
  return name?.[locale] ?? name?.vi ?? id;
}

function countryName(country: Neighbour, locale: Locale): string {
  return { LA: laos, CN: china, KH: cambodia }[country](locale);
}

const laos = message({ vi: "Lào", en: "Laos", lo: draft("ລາວ") });
const china = message({ vi: "Trung Quốc", en: "China", lo: draft("ຈີນ") });
const cambodia = message({ vi: "Campuchia", en: "Cambodia", lo: draft("ກຳປູເຈຍ") });
const whichCountry = message({
  vi: "Cửa khẩu sang nước nào?",
  en: "Gates to which country?",
  lo: draft("ດ່ານໄປປະເທດໃດ?"),
});
const whichProvince = message({
  vi: "Cửa khẩu sang {country} ở tỉnh nào? (tỉnh theo địa giới hiện nay)",
  en: "Gates to {country}: in which province? (as they are today)",
  lo: draft("ດ່ານໄປ{country}: ຢູ່ແຂວງໃດ? (ຕາມເຂດແດນປັດຈຸບັນ)"),
});
const whichGate = message({
  vi: "Cửa khẩu nào ở {province}?",
  en: "Which gate in {province}?",
  lo: draft("ດ່ານໃດຢູ່ {province}?"),
});
const noGates = message({
  vi: "Chưa có cửa khẩu nào ở tỉnh này trong dữ liệu.",
  en: "No gate of this province is held.",
  lo: draft("ຍັງບໍ່ມີດ່ານຂອງແຂວງນີ້ໃນຂໍ້ມູນ."),
});
