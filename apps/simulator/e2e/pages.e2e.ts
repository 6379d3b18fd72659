import { expect, test } from "./watch-page.ts";

test("a deep link opens the card of a gate, and what is unknown is said to be unknown", async ({ page }) => {
  await page.goto("/gates/tay-trang");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tây Trang – Pang Hốc");
  await expect(page.getByText("Cửa khẩu quốc tế").first()).toBeVisible();
  await expect(page.getByText(/Chưa có nguồn ghi giờ mở cửa/).first()).toBeVisible();
});

test("a gate that does not exist is said not to exist", async ({ page }) => {
  await page.goto("/gates/khong-co");
  await expect(page.getByText("Không có cửa khẩu “khong-co” trong bộ số liệu.")).toBeVisible();
});

test("an unknown address leads back to the overview", async ({ page }) => {
  await page.goto("/khong-co-trang-nay");
  await page.getByRole("link", { name: "Về trang tổng quan" }).click();
  await expect(page.getByText("140 triệu USD").first()).toBeVisible();
});

test("the ask box answers a hurried question with 140, flags the 46, and keeps the thread", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: /Hỏi về cửa khẩu/ }).fill("kim ngach xnk dien bien bac lao nam 2024");
  await page.getByRole("button", { name: "Hỏi", exact: true }).click();
  const thread = page.getByRole("list", { name: "Cuộc hỏi đáp" });
  await expect(thread.getByText(/140(,00)? triệu USD/).first()).toBeVisible();
  await expect(thread.getByText(/46/).first()).toBeVisible();
  await page.getByRole("textbox", { name: /Hỏi về cửa khẩu/ }).fill("con nam 2022 thi sao");
  await page.keyboard.press("Enter");
  await expect(thread.getByText(/113,24 triệu USD/).first()).toBeVisible();
});

test("the data explorer finds, flags and links to single rows", async ({ page }) => {
  await page.goto("/data?id=s000-0036");
  const row = page.getByRole("row", { name: /45 triệu USD/ });
  await expect(row).toBeVisible();
  await expect(row.getByText("45,00 million USD")).toBeVisible();
  await expect(row.getByRole("button", { name: /Mâu thuẫn/ })).toBeVisible();
});

test("the explorer's rows can be downloaded as CSV", async ({ page }) => {
  await page.goto("/data?find=dien+bien+2024");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /Tải CSV/ }).click();
  expect((await download).suggestedFilename()).toBe("bien-mau-so-lieu.csv");
});

test("the audit page lists what does not recompute", async ({ page }) => {
  await page.goto("/audit");
  await expect(page.getByText(/Đã tính lại \d+ số/)).toBeVisible();
  await expect(page.getByText("000-6", { exact: true })).toBeVisible();
});

test("the sources page lists the five seed documents first", async ({ page }) => {
  await page.goto("/sources");
  await expect(page.getByText("Tài liệu gốc", { exact: true })).toHaveCount(5);
});
