import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./watch-page.ts";

const FIRST_SENTENCE = /Năm 2030, tổng kim ngạch theo kịch bản đạt [\d.,]+ triệu USD \(trung vị\)/;

async function makeMemo(page: Page): Promise<void> {
  await page.goto("/scenario");
  const lever = page.getByRole("textbox", { name: /Mức thực hiện/ }).first();
  await lever.fill("80");
  await lever.blur();
  const make = page.getByRole("button", { name: "Lập báo cáo" });
  await expect(make).toBeEnabled({ timeout: 60_000 });
  await make.click();
  await expect(page.getByRole("article")).toContainText(FIRST_SENTENCE);
}

async function save(page: Page, button: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("a scenario becomes a report: preview, Word file and PDF, and it says when its run has changed", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await makeMemo(page);
  const paper = page.getByRole("article");
  await expect(paper).toContainText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  await expect(paper).toContainText("[TÊN CƠ QUAN BAN HÀNH]");
  await expect(paper).toContainText("không phải dự báo");
  await expect(paper).toContainText("lên mức 80%, bắt đầu từ năm");

  const docx = await save(page, /Word/);
  expect(docx.name).toMatch(/^bao-cao-dien-bien-north-laos-.+\.docx$/);
  expect(docx.bytes.subarray(0, 2).toString()).toBe("PK");
  expect(docx.bytes.length).toBeGreaterThan(50_000);
  const pdf = await save(page, /PDF/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.bytes.length).toBeGreaterThan(100_000);

  const stale = page.getByText(/Kết quả của kịch bản đã thay đổi/);
  await expect(stale).toBeHidden();
  const lever = page.getByRole("textbox", { name: /Mức thực hiện/ }).first();
  await lever.fill("30");
  await lever.blur();
  await expect(stale).toBeVisible();
  await expect(paper).toContainText("lên mức 80%");
  await page.getByRole("button", { name: "Lập lại từ kịch bản hiện tại" }).click();
  await expect(stale).toBeHidden();
  await expect(paper).toContainText("lên mức 30%");
});

test("the link in a report tells a later visitor whether the result is still the same", async ({ page, context }) => {
  test.setTimeout(240_000);
  await makeMemo(page);
  const address = await page
    .getByRole("article")
    .getByRole("link", { name: /\/scenario\?s=/ })
    .getAttribute("href");
  if (address === null) throw new Error("no link");
  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByText(/kết quả hôm nay trùng khớp với báo cáo/)).toBeVisible({ timeout: 60_000 });
  await later.close();
  const changed = await context.newPage();
  await changed.goto(address.replace(/#memo=\w+~[^~]+~/, "#memo=0123456789abcdef~0.9.0~"));
  await expect(changed.getByText(/kết quả nay đã khác.*Mô hình: 0\.9\.0 →/)).toBeVisible({ timeout: 60_000 });
});

test("on paper there is the report and nothing else", async ({ page }) => {
  test.setTimeout(240_000);
  await makeMemo(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article")).toBeVisible();
  await expect(page.getByRole("button", { name: /PDF/ })).toBeHidden();
  await expect(page.getByRole("textbox", { name: /Mức thực hiện/ }).first()).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});

test("files are made without a connection once the page is kept on the device", async ({ page, context }) => {
  test.setTimeout(240_000);
  await page.goto("/scenario");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await makeMemo(page);
  expect((await save(page, /PDF/)).bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await save(page, /Word/)).bytes.subarray(0, 2).toString()).toBe("PK");
});
