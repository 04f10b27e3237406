import { expect, test } from './fixtures/test.ts';

const RECOGNITION = '/events/1990-rok-ussr-diplomatic-relations';
const ALONE = '/events/1983-kal-007';

test('leads by keyboard from a box of the chain to its event', async ({ page }) => {
  await page.goto(`/en${RECOGNITION}`);
  const chain = page.getByRole('region', { name: 'What led here, what followed' });
  const box = chain.getByRole('link', { name: /Rodong Sinmun: diplomatic relations bargained/ });
  await box.focus();
  await expect(box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/events/1990-sold-for-dollars');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('follows the chain as far as the address says', async ({ page }) => {
    await page.goto(`/en${RECOGNITION}`);
    await page.getByRole('link', { name: 'The whole chain' }).click();
    await expect(page).toHaveURL(`/en${RECOGNITION}/chain`);
    const boxes = page.getByRole('figure').locator('svg:visible a');
    const whole = await boxes.count();

    await page.getByRole('navigation', { name: 'Links to follow each way' }).getByRole('link', { name: '1' }).click();
    await expect(page).toHaveURL(`/en${RECOGNITION}/chain?depth=1`);
    expect(await boxes.count()).toBeLessThan(whole);
    expect(await boxes.count()).toBeGreaterThan(2);
    await expect(page.getByText('The chain goes on beyond its ends.')).toBeVisible();
  });

  test('gives every box of the drawing a row of the table', async ({ page }) => {
    await page.goto(`/ko${RECOGNITION}/chain?depth=2`);
    const boxes = await page.getByRole('figure').locator('svg:visible a').count();
    await page.locator('summary', { hasText: '사슬을 표로 보기' }).click();
    await expect(page.getByRole('table', { name: '사슬을 표로 보기' }).getByRole('rowheader')).toHaveCount(boxes);
  });
});

test('is one column on a phone, without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/ru${RECOGNITION}/chain`);
  const drawing = page.getByRole('figure').locator('svg:visible');
  await expect(drawing).toHaveCount(1);
  expect((await drawing.boundingBox())?.width).toBeLessThanOrEqual(280);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('says plainly that nothing is linked to an event', async ({ page }) => {
  await page.goto(`/en${ALONE}`);
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What led here, what followed' })).toHaveCount(0);
  await page.goto(`/en${ALONE}/chain`);
  await expect(page.getByText('No cause and no consequence of this event is recorded.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the event' }).click();
  await expect(page).toHaveURL(`/en${ALONE}`);
});
