import { countOperations } from './fixtures/count-operations.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { expect, test } from './fixtures/test.ts';

// A product that nobody else asks anything: its log holds the operations of these visits alone.
test('the whole lesson page is one GraphQL operation, whatever its blocks', async () => {
  test.slow();
  const dataDir = test.info().outputPath('data');
  const product = await Product.start({ ...(await reserveAddress()), dataDir });
  try {
    // The start asked for the home page; its line in the log may still be on its way.
    await countOperations(`${product.siteUrl}/ru/claims`, dataDir);
    for (const lesson of ['how-do-we-know', 'war-and-alliance'])
      expect(await countOperations(`${product.siteUrl}/ru/lessons/${lesson}`, dataDir), lesson).toBe(1);
  } finally {
    await product.stop();
  }
});
