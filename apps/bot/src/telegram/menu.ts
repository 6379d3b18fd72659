import { LOCALES } from "@bienmau/core/schema";
import type { Bot } from "grammy";
import { FEATURES } from "../features/registry.ts";

/** Tells Telegram the commands, once for each language and once for everyone else (Vietnamese). */
export async function publishMenu(bot: Bot): Promise<void> {
  const commands = FEATURES.flatMap((feature) => feature.commands);
  for (const locale of LOCALES) {
    const list = commands.map(({ names, describe }) => ({ command: names[locale], description: describe(locale) }));
    await bot.api.setMyCommands(list, { language_code: locale });
    if (locale === "vi") await bot.api.setMyCommands(list);
  }
}
