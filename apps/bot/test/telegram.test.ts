import { renderChartPng } from "@bienmau/api/render";
import { encodeScenario } from "@bienmau/core/scenario-link";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Call, seenButtons, seenText } from "../src/testing/bot-api-server.ts";
import { startTestBot } from "./start-test-bot.ts";

const sent = (call: Call): boolean => call.method === "sendMessage" || call.method === "sendPhoto";
const says =
  (words: string) =>
  (call: Call): boolean =>
    sent(call) && seenText(call).includes(words);

describe("a small trader in Điện Biên Phủ", () => {
  it("gets the turnover, its parts and the conflict, then follow-ups, in three messages without diacritics", async () => {
    const { telegram, errors } = await startTestBot();
    await telegram.write(7, "kim ngach xnk dien bien bac lao nam 2024");
    const first = seenText(await telegram.until(says("140 triệu USD")));
    expect(first).toContain("95 triệu USD");
    expect(first).toContain("45 triệu USD");
    expect(first).toContain("46 triệu USD");
    expect(first).toContain("Nguồn: Phát triển thương mại biên giới");

    telegram.forget();
    await telegram.write(7, "con nam 2022 thi sao");
    const second = seenText(await telegram.until(sent));
    expect(second).toContain("113,24 triệu USD");
    expect(second).toContain("Điện Biên");
    expect(second).toContain("2022");

    telegram.forget();
    await telegram.write(7, "y la rieng xuat khau co");
    const third = seenText(await telegram.until(sent));
    expect(third).toContain("78 triệu USD");
    expect(third).not.toContain("95 triệu");

    expect(errors).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  it("is greeted in one line with four buttons and asked for the language once", async () => {
    const { telegram } = await startTestBot();
    await telegram.write(7, "/start");
    const greeting = await telegram.until(says("Chào bạn"));
    expect(seenText(greeting).split("\n")).toHaveLength(1);
    expect(seenButtons(greeting)).toHaveLength(4);
    const question = await telegram.until(says("Choose your language"));
    telegram.forget();
    await telegram.press(7, seenButtons(question)[2]?.data ?? "");
    await telegram.until(says("ພາສາລາວ"));
    telegram.forget();
    await telegram.write(7, "/start");
    await telegram.until(says("ສະບາຍດີ"));
    await telegram.write(7, "/help");
    await telegram.until(says("/kai"));
    expect(telegram.calls.filter(says("Choose your language"))).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  it("gets at most 160 characters and no buttons after asking for short replies, and full ones again", async () => {
    const { telegram } = await startTestBot();
    await telegram.write(7, "/ngan");
    await telegram.until(says("160"));
    telegram.forget();
    await telegram.write(7, "kim ngach dien bien bac lao 2024");
    const reply = await telegram.until(sent);
    expect(seenText(reply)).toContain("140 triệu USD");
    expect(seenText(reply).length).toBeLessThanOrEqual(160);
    expect(seenButtons(reply)).toEqual([]);
    telegram.forget();
    await telegram.write(7, "/ngan");
    await telegram.until(says("đầy đủ"));
    telegram.forget();
    await telegram.write(7, "kim ngach dien bien bac lao 2024");
    expect(seenText(await telegram.until(sent))).toContain("Nguồn:");
  });

  it("sees the sources of an answer one tap away", async () => {
    const { telegram } = await startTestBot();
    await telegram.write(7, "xuat khau dien bien bac lao 2023");
    const reply = await telegram.until(says("100,96"));
    const button = seenButtons(reply).find((one) => one.text === "Nguồn");
    telegram.forget();
    await telegram.press(7, button?.data ?? "");
    const sources = seenText(await telegram.until(sent));
    expect(sources).toContain("Bảng 2");
    await telegram.until((call) => call.method === "answerCallbackQuery");
    expect(telegram.openQueries.size).toBe(0);
    expect(telegram.refusals).toEqual([]);
  });
});

it("finds a gate by country, province and name, and keeps it for the next question", async () => {
  const { telegram, errors } = await startTestBot();
  await telegram.write(8, "/cuakhau");
  const countries = await telegram.until(says("nước nào"));
  telegram.forget();
  await telegram.press(8, seenButtons(countries).find((one) => one.text.startsWith("Lào"))?.data ?? "");
  const provinces = await telegram.until(says("tỉnh nào"));
  telegram.forget();
  await telegram.press(8, seenButtons(provinces).find((one) => one.text.startsWith("Điện Biên"))?.data ?? "");
  const gates = await telegram.until(says("Cửa khẩu nào"));
  telegram.forget();
  await telegram.press(8, seenButtons(gates).find((one) => one.text.includes("Tây Trang"))?.data ?? "");
  expect(seenText(await telegram.until(sent))).toContain("Tây Trang");
  expect(errors).toEqual([]);
  expect(telegram.refusals).toEqual([]);
});

it("answers in Lao to a Lao question, with Lao words around the figures", async () => {
  const { telegram } = await startTestBot();
  await telegram.write(9, "ມູນຄ່າການຄ້າ Điện Biên ກັບ ພາກເໜືອລາວ ປີ 2024 ເທົ່າໃດ?", { language: "lo" });
  const reply = seenText(await telegram.until(sent));
  expect(reply).toContain("140");
  expect(reply).toMatch(/\p{Script=Lao}/u);
});

it("tells the position's use before asking, finds gates by straight line and stores no position", async () => {
  const { telegram, store } = await startTestBot();
  await telegram.write(10, "/gan");
  expect(seenText(await telegram.until(sent))).toContain("không lưu");
  telegram.forget();
  await telegram.send(10, { location: { latitude: 21.2731, longitude: 102.9173 } });
  const reply = await telegram.until(says("đường chim bay"));
  expect(seenText(reply)).toContain("Tây Trang");
  expect(seenButtons(reply).length).toBeLessThanOrEqual(3);
  expect(JSON.stringify(await store.load("telegram:10"))).not.toContain("21.27");
});

it("forgets everything and says how many records that were", async () => {
  const { telegram, store } = await startTestBot();
  await telegram.write(11, "kim ngach dien bien bac lao 2024");
  await telegram.until(says("140"));
  telegram.forget();
  await telegram.write(11, "xoá hết dữ liệu của tôi");
  await telegram.until(says("1 bản ghi"));
  expect((await store.load("telegram:11")).answers).toEqual([]);
});

describe("manners", () => {
  it("answers a repeated update once, by long polling and by webhook", async () => {
    for (const mode of ["polling", "webhook"] as const) {
      const { telegram } = await startTestBot(mode);
      await telegram.write(12, "/ngonngu", { updateId: 5000 });
      await telegram.until(sent);
      await telegram.write(12, "/ngonngu", { updateId: 5000 });
      await telegram.write(12, "/cuakhau", { updateId: 5001 });
      await telegram.until(says("nước nào"));
      expect(telegram.calls.filter(says("Choose your language"))).toHaveLength(1);
    }
  });

  it("keeps the order of one chat", async () => {
    const { telegram } = await startTestBot("webhook");
    const questions = ["kim ngach dien bien bac lao 2022", "con 2023", "con 2024"];
    await Promise.all(questions.map((question) => telegram.write(13, question)));
    const texts = telegram.calls.filter(sent).map(seenText);
    expect(texts.map((text) => /năm (20\d\d)/.exec(text)?.[1])).toEqual(["2022", "2023", "2024"]);
  });

  it("refuses a webhook call without the secret", async () => {
    const { telegram, webhookUrl = "" } = await startTestBot("webhook");
    const call = (headers: Record<string, string>) =>
      fetch(webhookUrl, { method: "POST", headers, body: JSON.stringify({ update_id: 1 }) }).then(
        (response) => response.status,
      );
    expect(await call({})).toBe(401);
    expect(await call({ "x-telegram-bot-api-secret-token": "wrong-secret-of-same-size" })).toBe(401);
    expect(telegram.calls.filter(sent)).toEqual([]);
  });

  it("declines pictures and voice politely", async () => {
    const { telegram } = await startTestBot();
    await telegram.send(14, { photo: [{ file_id: "a", file_unique_id: "a", width: 1, height: 1 }] });
    await telegram.until(says("chỉ đọc được chữ"));
  });

  it("waits as long as Telegram asks and then delivers", async () => {
    const { telegram } = await startTestBot();
    telegram.plan("sendMessage", {
      status: 429,
      description: "Too Many Requests: retry after 1",
      parameters: { retry_after: 1 },
    });
    await telegram.write(15, "/cuakhau");
    await telegram.until((call) => call.method === "sendMessage");
    telegram.forget();
    await telegram.until(says("nước nào"));
  });

  it.each(["a 500 of Telegram's", "a connection that breaks off"])("delivers after %s", async (failure) => {
    const { telegram } = await startTestBot();
    telegram.plan(
      "sendMessage",
      failure.includes("500") ? { status: 500, description: "Internal Server Error" } : "hang-up",
    );
    await telegram.write(22, "/cuakhau");
    await telegram.until((call) => call.method === "sendMessage");
    telegram.forget();
    await telegram.until(says("nước nào"), 20_000);
  });

  it("answers a corrected message anew", async () => {
    const { telegram } = await startTestBot();
    const message = {
      message_id: 77,
      date: 1_700_000_000,
      chat: { id: 23, type: "private", first_name: "Lan" },
      from: { id: 23, is_bot: false, first_name: "Lan" },
    };
    await telegram.push({ message: { ...message, text: "kim ngach dien bien bac lao 2023" } });
    await telegram.until(says("129,34"));
    await telegram.push({
      edited_message: { ...message, edit_date: 1_700_000_009, text: "kim ngach dien bien bac lao 2022" },
    });
    await telegram.until(says("113,24"));
  });

  it("says sorry once when something of ours breaks, and lives on", async () => {
    const { telegram, errors } = await startTestBot("polling", {
      renderChart: async () => {
        throw new Error("no chart today");
      },
    });
    await telegram.write(16, "/bieudo");
    await telegram.until(says("Xin lỗi"));
    expect(errors.join()).toContain("no chart today");
    telegram.forget();
    await telegram.write(16, "/cuakhau");
    await telegram.until(says("nước nào"));
  });

  it("lives on when a person has blocked the bot", async () => {
    const { telegram } = await startTestBot();
    telegram.plan("sendMessage", { status: 403, description: "Forbidden: bot was blocked by the user" }, 2);
    await telegram.write(17, "/cuakhau");
    await telegram.until((call) => call.method === "sendMessage");
    await telegram.write(18, "/cuakhau");
    await telegram.until((call) => says("nước nào")(call) && String(call.payload["chat_id"]) === "18");
  });

  it("speaks in a group only when it is spoken to", async () => {
    const { telegram } = await startTestBot();
    const group = { id: -100, type: "supergroup", title: "Chợ" };
    const from = { id: 19, is_bot: false, first_name: "Lan", language_code: "vi" };
    const message = { message_id: 900, date: 1_700_000_000, chat: group, from };
    await telegram.push({ message: { ...message, text: "kim ngach dien bien bac lao 2024" } });
    await telegram.push({ message: { ...message, text: "@bienmau_test_bot kim ngach dien bien bac lao 2023" } });
    await telegram.until(says("129,34"));
    expect(telegram.calls.filter(says("140 triệu"))).toEqual([]);
  });

  it("opens the gate that a link names", async () => {
    const { telegram } = await startTestBot();
    await telegram.write(20, "/start gate_tay-trang");
    await telegram.until(says("Tây Trang"));
  });

  it("ignores buttons of other bots and old releases", async () => {
    const { telegram, errors } = await startTestBot();
    for (const data of [
      "",
      "x",
      "choice:999.0",
      "detail:abc",
      "gate:../../etc",
      "province:LA.__proto__",
      "constructor:1",
    ]) {
      await telegram.press(21, data || "?");
    }
    await telegram.write(21, "/cuakhau");
    await telegram.until(says("nước nào"));
    expect(errors).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });
});

describe("charts and projections", () => {
  it("come as a picture with the same figures in words, in the reader's language", async () => {
    const { telegram } = await startTestBot("polling", { renderChart: renderChartPng });
    for (const [language, words] of [
      ["vi", "100,96 triệu USD"],
      ["lo", "100,96"],
    ] as const) {
      telegram.forget();
      await telegram.write(30, "/bieudo", { language });
      const photo = await telegram.until((call) => call.method === "sendPhoto");
      const [picture] = Object.values(photo.files);
      expect(picture?.slice(1, 4)).toEqual(new Uint8Array([80, 78, 71]));
      await telegram.until(says(words));
    }
    expect(telegram.refusals).toEqual([]);
  });

  it("say the band beside the middle, and that it is no forecast", async () => {
    const { telegram } = await startTestBot();
    await telegram.write(31, "/dubao");
    const text = seenText(await telegram.until(sent));
    expect(text).toMatch(/Năm 2030: trung vị [\d.,]+ triệu USD, khoảng 80%/);
    expect(text).toContain("không phải");
  });

  it("open a scenario that was sent back from the simulator, and refuse a broken link in words", async () => {
    const { telegram } = await startTestBot();
    const link = encodeScenario({
      version: 1,
      profile: "dien-bien-north-laos",
      levers: { "e-declaration": { intensity: 1 } },
      shocks: {},
    });
    await telegram.write(32, `/dubao https://example.vn/scenario?s=${link}`);
    const text = seenText(await telegram.until(sent));
    expect(text).toContain("trung vị");
    telegram.forget();
    await telegram.write(32, "/dubao https://example.vn/scenario?s=1zzzz");
    await telegram.until(says("Không đọc được liên kết"));
  });
});

describe("inline questions", () => {
  const ask = (telegram: Awaited<ReturnType<typeof startTestBot>>["telegram"], query: string) =>
    telegram.push({
      inline_query: { id: "i1", from: { id: 40, is_bot: false, first_name: "Lan" }, query, offset: "" },
    });

  it("offer one answer with its source to any chat", async () => {
    const { telegram } = await startTestBot();
    await ask(telegram, "kim ngach dien bien bac lao 2024");
    const call = await telegram.until(({ method }) => method === "answerInlineQuery");
    const [result] = call.payload["results"] as {
      title: string;
      description: string;
      input_message_content: { message_text: string };
    }[];
    expect(result?.title).toContain("140 triệu USD");
    expect(result?.description).toContain("Bảng 2");
    expect(result?.input_message_content.message_text).toContain("Nguồn");
    expect(telegram.refusals).toEqual([]);
  });

  it("offer nothing rather than a question back or a guess", async () => {
    const { telegram } = await startTestBot();
    await ask(telegram, "ki");
    const call = await telegram.until(({ method }) => method === "answerInlineQuery");
    expect(call.payload["results"]).toEqual([]);
  });
});

it("survives hostile updates: no crash, nothing that Telegram refuses, and it still answers", async () => {
  const { telegram, errors } = await startTestBot("webhook");
  const letters = fc.string({
    unit: fc.constantFrom(
      ..."<>&\"'/@ \n%{}[]ab0đế",
      "ຫຼ່",
      "😀",
      "\u202e",
      "\u0000",
      "<b>",
      "&amp;",
      "/start ",
      "@bienmau_test_bot",
    ),
    maxLength: 200,
  });
  const text = fc.record({ text: letters.filter((one) => one !== "") });
  const content = fc.oneof(
    { weight: 5, arbitrary: text },
    fc.record({
      location: fc.record({
        latitude: fc.double({ min: -90, max: 90, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      }),
    }),
    fc.record({ sticker: fc.constant({ file_id: "s" }) }),
  );
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 100, max: 105 }), async (update, chat) => {
      expect(await telegram.send(chat, update)).toBe(200);
    }),
    { numRuns: Number(process.env["FUZZ_UPDATES"] ?? 300), seed: 20_261_121 },
  );
  await fc.assert(
    fc.asyncProperty(
      letters.map((data) => data.slice(0, 20) || "x"),
      async (data) => {
        expect(await telegram.press(100, data)).toBe(200);
      },
    ),
    { numRuns: 100, seed: 20_261_121 },
  );
  expect(telegram.refusals).toEqual([]);
  expect(errors).toEqual([]);
  telegram.forget();
  await telegram.write(106, "kim ngach dien bien bac lao 2024");
  await telegram.until(says("140 triệu USD"));
});

describe("a truck driver with clinker for Laos", () => {
  it("is told that today's state of a gate is not held, and never a guess", async () => {
    const { telegram } = await startTestBot();
    await telegram.write(60, "hnay ck tay trang co mo k ad");
    const text = seenText(await telegram.until(sent));
    expect(text).toContain("không có tình hình trực tiếp");
  });
});

describe("a maize seller in Phongsaly", () => {
  it("is answered in Lao about Pang Hok, in Lao script and in Latin letters", async () => {
    const { telegram } = await startTestBot();
    for (const question of ["ດ່ານປາງຮົກເປີດຈັກໂມງ?", "dan pang hok peut chak mong"]) {
      telegram.forget();
      await telegram.write(70, question, { language: "lo" });
      const text = seenText(await telegram.until(sent));
      expect(text).toMatch(/T[âa]y Trang/);
      expect(text).toMatch(/\p{Script=Lao}/u);
    }
  });

  it("gets the year before for a follow-up in Lao, numbers as Lao writes them", async () => {
    const { telegram } = await startTestBot();
    await telegram.write(71, "ມູນຄ່າການຄ້າ Điện Biên ກັບ ພາກເໜືອລາວ ປີ 2024 ເທົ່າໃດ?", { language: "lo" });
    await telegram.until(says("140"));
    telegram.forget();
    await telegram.write(71, "ແລ້ວປີ 2023 ເດ?", { language: "lo" });
    expect(seenText(await telegram.until(sent))).toContain("129,34");
  });
});
