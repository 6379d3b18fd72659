import { expect, test } from "./watch-page.ts";

test("the first thing seen is the turnover of 2024, with its source and its conflict one tap away", async ({
  page,
}) => {
  await page.goto("/");
  const figures = page.getByRole("region", { name: /Điện Biên – Bắc Lào, năm 2024/ });
  await expect(figures.getByText("140 triệu USD")).toBeVisible();
  await expect(figures.getByText("95 triệu USD")).toBeVisible();
  await expect(figures.getByText("45 triệu USD")).toBeVisible();
  await figures.getByRole("button", { name: "Nguồn của Tổng kim ngạch" }).click();
  await expect(
    page
      .getByRole("dialog")
      .getByText(/Điện Biên/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await figures.getByRole("button", { name: "Mâu thuẫn về Nhập khẩu" }).click();
  await expect(page.getByRole("dialog").getByText(/46/).first()).toBeVisible();
});

test("the years before can be chosen", async ({ page }) => {
  await page.goto("/");
  await page.getByText("2022", { exact: true }).first().click();
  await expect(page.getByText("113,24 triệu USD")).toBeVisible();
});

test("the baseline is drawn with its bands and says that it is no forecast", async ({ page }) => {
  await page.goto("/");
  const baseline = page.getByRole("region", { name: /kịch bản nền đến 2030/ });
  await expect(baseline.getByText(/Năm 2030: mức giữa .* triệu USD; 50%/)).toBeVisible();
  await expect(baseline.getByText(/đây là kịch bản, không phải dự báo/)).toBeVisible();
  await expect(baseline.locator("figure svg")).toBeVisible();
  await baseline.getByText("2035", { exact: true }).click();
  await expect(page.getByText(/Năm 2035: mức giữa/)).toBeVisible();
});

test("every chart has its numbers as a table", async ({ page }) => {
  await page.goto("/");
  const turnover = page.getByRole("region", { name: "Kim ngạch 2022–2024" });
  await turnover.getByRole("button", { name: "Bảng số" }).click();
  await expect(turnover.getByRole("row", { name: /2024.*95.*45.*140/ })).toBeVisible();
});

test("the language switch turns the page to English and Lao, and is remembered", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByText("140 million USD").first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("140 million USD").first()).toBeVisible();
  await page.getByRole("button", { name: "ພາສາລາວ" }).click();
  await expect(page.getByText("140 ລ້ານ USD").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "lo");
});

test("gates can be found without diacritics, and the view can be shared", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Tìm theo tên").fill("tay trang");
  await expect(page.getByText(/^1 trong 81/)).toBeVisible();
  await expect(page).toHaveURL(/find=tay/);
  await page.reload();
  await expect(page.getByText(/^1 trong 81/)).toBeVisible();
  await page.getByRole("link", { name: /Tây Trang/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tây Trang");
});

test("a phone of 360 pixels scrolls down only", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/", "/gates/tay-trang", "/ask", "/scenario", "/data", "/audit", "/sources"]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});
