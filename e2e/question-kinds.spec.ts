import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type AnsweredQuestion, readAnswerKey } from './fixtures/answer-key.ts';
import { endAnimations } from './fixtures/end-animations.ts';
import { answerByKeyboard, tabTo } from './fixtures/quiz.ts';
import { expect, test } from './fixtures/test.ts';

const QUIZ = 'every-kind';
const KINDS = [
  'SINGLE_CHOICE',
  'MULTIPLE_RESPONSE',
  'ORDERING',
  'MATCHING',
  'PLACEMENT',
  'NUMERIC',
  'SHORT_ANSWER',
  'MAP_POINT',
  'ESSAY',
];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How somebody without a pointer, or with a finger only, gives an answer. */
type Hand = {
  /** Presses a button, or chooses an option. */
  readonly press: (target: Locator) => Promise<void>;
  readonly choose: (list: Locator, text: string) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Marks a point near the right one. */
  readonly mark: (page: Page, right: NonNullable<AnsweredQuestion['right']['point']>) => Promise<void>;
};

const ESSAY = 'Both sources speak of the same treaty. The one wants to keep the clause, the other calls it outdated.';

test('takes every kind of question by keyboard alone, to full marks', async ({ page, request }) => {
  test.slow();
  const keyboard: Hand = {
    press: async (target) => {
      // A group of radio buttons is one stop; the arrows choose in it.
      const isRadio = (await target.getAttribute('type')) === 'radio';
      const group = page.getByRole('main').locator('form').getByRole('radio');
      await tabTo(page, isRadio ? group.first() : target);
      if (!isRadio) return page.keyboard.press('Space');
      while (!(await target.isChecked())) await page.keyboard.press('ArrowDown');
    },
    choose: async (list, text) => {
      await tabTo(page, list);
      // As people do who cannot see the list: the first letters are ambiguous, the arrows are not.
      const options = await list.locator('option').allTextContents();
      await page.keyboard.press('Home');
      for (let step = 0; step < options.indexOf(text); step += 1) await page.keyboard.press('ArrowDown');
      await expect(list.locator('option:checked')).toHaveText(text);
    },
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.type(text);
    },
    mark: async (_page, right) => markByArrows(page, right),
  };
  await takeQuiz(page, await readAnswerKey(request, { quiz: QUIZ, seed: 'keyboard', locale: 'EN' }), keyboard, {
    path: `/en/quizzes/${QUIZ}/run?seed=keyboard`,
    texts: { check: 'Check the answer', next: /^(Next question|See the result)$/, down: /^Move down/ },
  });
  await expect(page.getByRole('heading', { level: 1, name: '8 of 9 points' })).toBeVisible();
});

test.describe('with a finger, in Korean, on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

  test('takes every kind of question by touch, to full marks', async ({ page, request }) => {
    test.slow();
    const touch: Hand = {
      press: async (target) => target.tap(),
      choose: async (list, text) => {
        await list.selectOption({ label: text });
      },
      type: async (field, text) => {
        await field.tap();
        await field.fill(text);
      },
      mark: markByTap,
    };
    await takeQuiz(page, await readAnswerKey(request, { quiz: QUIZ, seed: 'touch', locale: 'KO' }), touch, {
      path: `/ko/quizzes/${QUIZ}/run?seed=touch`,
      texts: { check: '정답 확인', next: /^(다음 문항|결과 보기)$/, down: /^아래로 옮기기/ },
    });
    await expect(page.getByRole('heading', { level: 1, name: '9점 중 8점' })).toBeVisible();
  });
});

test('marks a place by coordinates that are typed one after the other, and names it in the language of the page', async ({
  page,
}) => {
  await page.goto(`/ru/quizzes/${QUIZ}/run?seed=typed`);
  await expect(page.getByText('1 / 9')).toBeVisible();
  await goToMap(page);
  await page.getByRole('textbox', { name: 'Широта' }).fill('39,8');
  await page.getByRole('textbox', { name: 'Долгота' }).fill('125,75');
  await expect(page.getByText('39,8° с. ш., 125,75° в. д.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Широта' }).fill('139,8');
  await expect(page.getByRole('textbox', { name: 'Широта' })).toHaveAttribute('aria-invalid', 'true');
});

type Course = {
  readonly path: string;
  readonly texts: { readonly check: string; readonly next: RegExp; readonly down: RegExp };
};

/** Answers all questions rightly; what only a teacher can mark waits, and earns nothing yet. */
async function takeQuiz(page: Page, questions: readonly AnsweredQuestion[], hand: Hand, { path, texts }: Course) {
  expect(questions.map(({ kind }) => kind)).toEqual(KINDS);
  await page.goto(path);
  for (const [index, question] of questions.entries()) {
    await expect(page.getByText(`${index + 1} / ${KINDS.length}`, { exact: true })).toBeVisible();
    await answer(page, question, hand, texts.down);
    await expectAccessible(page, `${question.kind} before the verdict`);
    await hand.press(page.getByRole('button', { name: texts.check }));
    const next = page.getByRole('button', { name: texts.next });
    await expect(next).toBeVisible();
    await expectAccessible(page, `${question.kind} with its verdict`);
    await hand.press(next);
  }
}

async function answer(page: Page, { kind, options, targets, right }: AnsweredQuestion, hand: Hand, down: RegExp) {
  const form = page.getByRole('main').locator('form');
  const textOf = new Map([...options, ...targets].map(({ id, text }) => [id, text]));
  const labels = right.optionIds.map((id) => textOf.get(id) ?? '');
  if (kind === 'SINGLE_CHOICE' || kind === 'MULTIPLE_RESPONSE') {
    for (const label of labels) await hand.press(form.getByLabel(label, { exact: true }));
  } else if (kind === 'ORDERING') {
    // The last comes down to its place first, then the one before it.
    for (const [place, label] of [...labels.entries()].reverse()) await moveTo(form, label, place, hand, down);
  } else if (kind === 'MATCHING' || kind === 'PLACEMENT') {
    for (const { optionId, targetId } of right.pairs) {
      await hand.choose(
        form.getByRole('combobox', { name: textOf.get(optionId) ?? '', exact: true }),
        textOf.get(targetId) ?? '',
      );
    }
  } else if (kind === 'MAP_POINT' && right.point) {
    await hand.mark(page, right.point);
  } else {
    await hand.type(form.getByRole('textbox'), right.text ?? (right.number === null ? ESSAY : String(right.number)));
  }
}

async function moveTo(form: Locator, label: string, place: number, hand: Hand, down: RegExp) {
  const rows = form.getByRole('listitem');
  const row = rows.filter({ hasText: label });
  for (let at = (await rows.allTextContents()).findIndex((text) => text.includes(label)); at < place; at += 1) {
    await hand.press(row.getByRole('button', { name: down }));
    await expect(rows.nth(at + 1)).toContainText(label);
  }
}

/** Answers anything until the map comes, in Russian. */
async function goToMap(page: Page) {
  for (let position = 1; position < KINDS.indexOf('MAP_POINT') + 1; position += 1) {
    await expect(page.getByText(`${position} / 9`)).toBeVisible();
    await answerByKeyboard(page);
    await page.getByRole('button', { name: 'Проверить ответ' }).click();
    await page.getByRole('button', { name: 'Следующий вопрос' }).click();
  }
  await expect(page.getByRole('application')).toBeVisible();
}

/** Closer looks make smaller steps: the marker walks to within half a step of the point, by what the page says of it. */
async function markByArrows(page: Page, right: { latitude: number; longitude: number }) {
  const map = page.getByRole('application');
  await tabTo(page, map);
  for (let look = 0; look < 6; look += 1) {
    for (let step = 0; step < 80; step += 1) {
      const { latitude, longitude } = await readMarker(page, step === 0 && look === 0 ? map : null);
      const [east, north] = [right.longitude - longitude, right.latitude - latitude];
      const size = 120 / 1.6 ** look / 40;
      if (Math.abs(east) > size / 1.9) await page.keyboard.press(east > 0 ? 'ArrowRight' : 'ArrowLeft');
      else if (Math.abs(north) > size / 2.6) await page.keyboard.press(north > 0 ? 'ArrowUp' : 'ArrowDown');
      else break;
    }
    await page.keyboard.press('+');
  }
}

/** Where the marker is, as the page tells it; a first key press sets it in the middle. */
async function readMarker(page: Page, unmarked: Locator | null) {
  if (unmarked) await page.keyboard.press('ArrowRight');
  const [latitude, longitude] = await page
    .getByRole('main')
    .locator('form')
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => Number((field as HTMLInputElement).value)));
  return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
}

/** Taps the map, looks closer and taps again: a finger is broad. */
async function markByTap(page: Page, right: { latitude: number; longitude: number }) {
  const map = page.getByRole('application');
  for (let look = 0; look < 5; look += 1) {
    await map.scrollIntoViewIfNeeded();
    const position = await map.evaluate((element, point) => {
      if (!(element instanceof SVGSVGElement)) throw new Error('The map is not drawn.');
      const { left, top } = element.getBoundingClientRect();
      const onScreen = element.getScreenCTM() ?? undefined;
      const screen = new DOMPoint(point.longitude, -point.latitude * Math.SQRT2).matrixTransform(onScreen);
      return { x: screen.x - left, y: screen.y - top };
    }, right);
    await map.tap({ position });
    await page.getByRole('button', { name: '확대' }).tap();
  }
}

async function expectAccessible(page: Page, what: string) {
  await endAnimations(page);
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    `${what} scrolls sideways`,
  ).toBeLessThanOrEqual(0);
}
