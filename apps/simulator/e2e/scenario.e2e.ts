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

test("every number opens its formula, and leads down to sourced figures", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/scenario");
  await page
    .getByRole("button", { name: /xem con số này từ đâu ra/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("total[t] = exportsTotal[t] + importsTotal[t]")).toBeVisible();
  await dialog.getByText(/Truy đến gốc/).click();
  await expect(dialog.getByRole("link", { name: "s000-" }).first()).toBeVisible();
  await dialog.getByRole("button", { name: /Xuất khẩu/ }).click();
  await dialog.getByRole("button", { name: "Quay lại" }).click();
  await expect(dialog.getByText("total[t] =", { exact: false })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a target out of reach is said to be out of reach, with what would be missing", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/scenario");
  await page.getByLabel("Mục tiêu (triệu USD)").fill("300");
  await expect(page.getByText(/Khả năng đạt 300 triệu USD vào năm 2030: \d+% số lượt tính/)).toBeVisible();
  const goal = page.getByRole("region", { name: "Muốn đạt mục tiêu thì cần làm gì?" });
  await goal.getByRole("button", { name: "Tìm" }).click();
  await expect(goal.getByText(/Không đạt được trong các giới hạn này|Đạt được khi/)).toBeVisible({ timeout: 60_000 });
});

test("two scenarios are kept, compared on the same draws, and ranked by regret", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/scenario");
  const drafts = page.getByRole("region", { name: "Lưu và so sánh" });
  await drafts.getByLabel("Tên kịch bản đang mở").fill("Nền");
  await drafts.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByLabel("Kịch bản mẫu").selectOption({ label: "Cải cách thủ tục trước" });
  await drafts.getByLabel("Tên kịch bản đang mở").fill("Thủ tục");
  await drafts.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(drafts.getByRole("columnheader", { name: "Thủ tục" })).toBeVisible({ timeout: 60_000 });
  await drafts.getByRole("button", { name: "So sánh độ hối tiếc" }).click();
  await expect(drafts.getByRole("columnheader", { name: "Xấu nhất" })).toBeVisible({ timeout: 60_000 });
  await page.reload();
  await expect(drafts.getByRole("checkbox", { name: "Thủ tục" })).toBeChecked();
});

test("without costs there is no benefit–cost figure, and the levers that lack them are named", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/scenario");
  await page.getByLabel("Kịch bản mẫu").selectOption({ label: "Cải cách thủ tục trước" });
  const appraisal = page.getByRole("region", { name: "Thẩm định kinh tế" });
  await expect(appraisal.getByText(/còn thiếu chi phí của/)).toBeVisible();
});

test("an assumption can be replaced, and the change is listed", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/scenario");
  await page.getByText(/^Xem \d+ tham số/).click();
  await page.getByLabel("Số của bạn cho: Tăng trưởng xuất khẩu của kịch bản nền").fill("0,1");
  await expect(page.getByText(/Tăng trưởng xuất khẩu của kịch bản nền: đặt cố định 0,1/)).toBeVisible();
});
