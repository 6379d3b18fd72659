import { foldText } from "../../i18n/fold-text.ts";
import type { ProjectionPort } from "../context.ts";

/** How people ask for a lever, folded; a lever without an entry is still found by the words of its name. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  "road-upgrade": [
    "nang cap quoc lo",
    "nang cap duong",
    "lam duong",
    "mo rong quoc lo",
    "quoc lo 279",
    "nang cap ql",
    "quoc lo 12",
    "upgrade the road",
    "road upgrade",
    "upgrade road",
    "upgrading the road",
    "highway 279",
    "road 279",
    "better roads",
    "ປັບປຸງທາງ",
    "ຍົກລະດັບທາງ",
  ],
  "events-participants": [
    "hoi cho",
    "su kien xuc tien",
    "xuc tien thuong mai",
    "trade fair",
    "trade fairs",
    "fairs",
    "promotion events",
    "ງານວາງສະແດງ",
  ],
  "e-declaration": [
    "khai bao dien tu",
    "to khai dien tu",
    "e declaration",
    "electronic declaration",
    "electronic declarations",
  ],
  "gate-upgrade": ["nang cap cua khau", "nang cap huoi puoc", "gate upgrade", "upgrade the gate", "upgrade gate"],
  "cold-store": ["kho lanh", "cold store", "cold storage", "cold stores"],
  "single-window": ["mot cua", "single window", "single stop"],
  "joint-control-area": ["kiem tra mot lan dung", "mot lan dung", "kiem tra chung", "joint control", "one stop"],
  "deep-processing": ["che bien sau", "che bien", "deep processing", "processing"],
  "logistics-centre": ["trung tam logistics", "logistics centre", "logistics center"],
  lanes: ["them lan", "mo them lan", "lan xe", "more lanes", "extra lanes"],
  "staff-hours": ["tang gio lam", "keo dai gio", "them can bo", "longer hours", "more staff"],
  "risk-management": ["quan ly rui ro", "risk management"],
  matchmaking: ["ket noi giao thuong", "matchmaking"],
  "border-markets": ["cho bien gioi", "border markets"],
};

/** Levers that a question moves. */
export function leversIn(text: string, port: ProjectionPort): readonly string[] {
  return port.levers
    .filter((lever) => {
      const phrases = [...(PHRASES[lever.id] ?? []), ...(lever.aliases ?? []), ...Object.values(lever.name)];
      return phrases.some((phrase) => text.includes(foldText(phrase)));
    })
    .map((lever) => lever.id);
}
