import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from "grammy/types";
import { encodeAction } from "../conversation/action-code.ts";
import type { Reply } from "../conversation/reply.ts";

/** The buttons of a reply as Telegram wants them. */
export function drawKeyboard(reply: Reply): InlineKeyboardMarkup | ReplyKeyboardMarkup | undefined {
  if (reply.asksLocation !== undefined) {
    return {
      keyboard: [[{ text: reply.asksLocation, request_location: true }]],
      one_time_keyboard: true,
      resize_keyboard: true,
    };
  }
  if (reply.buttons.length === 0) return undefined;
  return {
    inline_keyboard: reply.buttons.map((row) =>
      row.map((button) =>
        "url" in button
          ? { text: button.label, url: button.url }
          : { text: button.label, callback_data: encodeAction(button.action) },
      ),
    ),
  };
}
