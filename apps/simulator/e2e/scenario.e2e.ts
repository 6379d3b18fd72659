import { expect, test } from "./watch-page.ts";

test("moving a lever changes the result, the address carries the scenario, and undo takes it back", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await page.goto("/scenario");
  await expect(page.getByText(/kịch bản trùng với kịch bản nền/)).toBeVisible();
  const lever = page.getByRole("textbox", { name: /Mức thực hiện/ }).first();
  await lever.fill("80");
  await lever.blur();
  await expect(page.getByText(/từ 0% lên 80%/)).toBeVisible();
  await expect(page).toHaveURL(/[?&]s=/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/từ 0% lên 80%/)).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText(/kịch bản trùng với kịch bản nền/)).toBeVisible();
});

test("a broken link explains itself and shows the baseline", async ({ page }) => {
  await page.goto("/scenario?s=abc");
  await expect(page.getByRole("alert").getByText(/Không mở được kịch bản/)).toBeVisible();
  await expect(page.getByText(/kịch bản trùng với kịch bản nền/)).toBeVisible();
});
