import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const LESSON = '/en/lessons/the-freeze';

const definitionOf = (page: Page) => page.locator('#define-nordpolitik');
const wordOf = (page: Page) => page.getByRole('button', { name: 'Nordpolitik' }).first();

test('says how hard a lesson is to read, and what that means to the teacher', async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.getByText(/^Reading level: grade \d+\s· \d+ words a sentence\s· about \d+ minutes$/)).toBeVisible();
  await page.goto('/ko/lessons/the-freeze');
  await expect(page.getByText(/^읽기 난이도: 한 문장 평균 \d+어절\s· 읽는 데 약 \d+분$/)).toBeVisible();

  await page.goto(`${LESSON}/notes`);
  const table = page.getByRole('table', { name: 'How hard the text is' });
  await expect(table.getByRole('row', { name: /^Summary in plain words/ })).toBeVisible();
});

test('opens the definition of a word by pointing at it, lets the pointer in, and closes it with Escape', async ({ page }) => {
  await page.goto(LESSON);
  const definition = definitionOf(page);
  await expect(definition).toBeHidden();

  await wordOf(page).hover();
  await expect(definition).toBeVisible();
  await definition.hover();
  await expect(definition.getByText('북방정책')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
});

test('opens the definition of a word by keyboard and leads on to the glossary', async ({ page }) => {
  await page.goto(LESSON);
  await wordOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(definitionOf(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(definitionOf(page).getByRole('link', { name: 'In the glossary' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/glossary/nordpolitik');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('opens the definition of a word, and offers nothing that needs a script', async ({ page }) => {
    await page.goto(LESSON);
    await wordOf(page).click();
    await expect(definitionOf(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Keep for reading offline' })).toHaveCount(0);
  });
});

/** Puts in place of the browser's speech one that writes down what it says and is done when the test says so. */
async function stubSpeech(page: Page, voices: readonly { lang: string; localService: boolean }[]) {
  await page.addInitScript((own) => {
    const said: { text: string; rate: number; lang: string; onend: (() => void) | null }[] = [];
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
    const speech = {
      getVoices: () => own,
      speak: (each: (typeof said)[0]) => said.push(each),
      cancel: () => {},
      addEventListener: () => {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
  }, voices);
}

// The stand-in above keeps `said` on the window, whose type does not know it.
type Spoken = { text: string; rate: number; lang: string };
const readSaid = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: Spoken[] }).said.map(({ text, rate, lang }) => ({ text, rate, lang })));
const endPhrase = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { onend: () => void }[] }).said.at(-1)?.onend());

test('reads the lesson aloud, marks the place, and obeys pause, speed and close', async ({ page }) => {
  await stubSpeech(page, [{ lang: 'en-US', localService: true }]);
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Listen' }).click();
  const panel = page.getByRole('region', { name: 'Reading aloud' });
  await expect(panel.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect(panel.getByRole('status')).toHaveText(/^Paragraph 1 of \d+$/);

  await expect.poll(async () => (await readSaid(page)).length).toBe(1);
  await endPhrase(page);
  await endPhrase(page);
  const phrases = await readSaid(page);
  const text = phrases.map((phrase) => phrase.text).join(' ');
  expect(text).toMatch(/^A signature at noon\. At noon on 30 September 1990/);
  // Neither the raised number of the note nor a definition is read.
  expect(text).toContain('for South Korea. Relations took effect');
  await expect(page.locator('.prose-block[data-reading]')).toHaveCount(1);

  await panel.getByLabel('Speed').selectOption('1.2');
  expect((await readSaid(page)).at(-1)).toMatchObject({ text: phrases.at(-1)?.text, rate: 1.2 });
  await panel.getByRole('button', { name: 'Next paragraph' }).click();
  await expect(panel.getByRole('status')).toHaveText(/^Paragraph 2 of/);
  await panel.getByRole('button', { name: 'Pause' }).click();
  await expect(panel.getByRole('button', { name: 'Read', exact: true })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.locator('.prose-block[data-reading]')).toHaveCount(0);
});

test('says plainly when the device has no voice of its own for the language', async ({ page }) => {
  await stubSpeech(page, [
    { lang: 'en-US', localService: true },
    { lang: 'ko-KR', localService: false },
  ]);
  await page.goto('/ko/lessons/the-freeze');
  await page.getByRole('button', { name: '듣기' }).click();
  await expect(page.getByRole('alert').getByText('이 기기에는 한국어 음성이 설치되어 있지 않습니다.')).toBeVisible();
  expect(await readSaid(page)).toEqual([]);
});
