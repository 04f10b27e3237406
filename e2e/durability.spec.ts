import { Product, reserveAddress } from './fixtures/product.ts';
import { answerByKeyboard, checkByKeyboard, expectPosition, goOnByKeyboard } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

test('shows a quiz where it was after the whole product was killed and started again', async ({ page }, testInfo) => {
  test.slow();
  const options = { ...(await reserveAddress()), dataDir: testInfo.outputPath('data') };
  let product = await Product.start(options);
  try {
    await page.goto(`${product.siteUrl}/en/quizzes/the-turn/run?seed=power-cut`);
    for (const position of [1, 2]) {
      await expectPosition(page, position);
      await answerByKeyboard(page);
      await checkByKeyboard(page);
      await goOnByKeyboard(page);
    }
    await expectPosition(page, 3);
    const [prompt = ''] = await page.getByRole('heading', { level: 1 }).allTextContents();
    // The words that are on the screen are on the disk.
    await answerByKeyboard(page);
    await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();

    await product.kill();
    product = await Product.start(options);

    await page.reload();
    await expectPosition(page, 3);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt);
    await expect(page.getByRole('button', { name: 'Check the answer' })).toBeEnabled();
  } finally {
    await product.stop();
  }
});
