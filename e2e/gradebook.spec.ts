import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { change } from './fixtures/classroom.ts';
import { showAfterClosing } from './fixtures/database.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { tabTo } from './fixtures/quiz.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const ESSAY = 'Both papers speak of the same treaty.\n\nThe one wants to keep the clause, the other calls it outdated.';

// From what two students hand in to what they read of it: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

let product: Product;
let dataDir: string;
let teacher: Page;
let mina: Page;
let classId: string;
let assignmentId: string;
let minas: string;
let junas: string;

test.beforeAll('hand in two essays', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  const open = async () => (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  teacher = await open();
  await signUpOwner(teacher, product.siteUrl, dataDir);
  const { classroom } = await change(
    teacher,
    'createClassroom',
    { name: 'History 10b', timeZone: 'Asia/Seoul' },
    'classroom { id joinCode }',
  );
  classId = classroom.id;
  const terms = { feedbackPolicy: 'AFTER_DEADLINE', closesAt: new Date(Date.now() + 86_400_000) };
  const input = { classroomId: classId, quiz: 'every-kind', terms };
  assignmentId = (await change(teacher, 'createAssignment', input, 'assignment { id }')).assignment.id;
  const handIn = async (page: Page, name: string) => {
    await page.goto(`${product.siteUrl}/en`);
    await change(page, 'joinClassroom', { code: classroom.joinCode, name }, 'enrollment { id }');
    const { attempt } = await change(
      page,
      'startQuizAttempt',
      { quiz: 'every-kind', assignmentId },
      'attempt { id questions { id kind } }',
    );
    const essay = attempt.questions.find(({ kind }: { kind: string }) => kind === 'ESSAY');
    const answer = { attemptId: attempt.id, questionId: essay.id, sequence: 1, answer: { text: ESSAY } };
    await change(page, 'saveResponse', answer, 'question { id }');
    await change(page, 'submitQuizAttempt', { attemptId: attempt.id }, 'attempt { id }');
    return attempt.id;
  };
  mina = await open();
  minas = await handIn(mina, 'Mina');
  junas = await handIn(await open(), 'Juna');
});
test.afterAll(async () => {
  await Promise.all([teacher, mina].map((page) => page?.context().close()));
  await product?.stop();
});

const openAttempt = (id: string, hash = '') =>
  teacher.goto(`${product.siteUrl}/en/teach/classes/${classId}/grades/attempts/${id}${hash}`);
const marks = (): Locator => teacher.getByRole('form', { name: 'Marks for question 9' });
const question = (position: number): Locator =>
  teacher.getByRole('region').filter({ has: teacher.locator(`#question-${position}`) });

test('an essay is marked by keyboard alone, and nothing is lost on the way', async () => {
  await openAttempt(junas, '#to-mark');
  await expect(teacher.getByRole('heading', { level: 2, name: 'Juna' })).toBeVisible();
  await expect(teacher.locator('#question-9')).toBeFocused();
  await expect(teacher.getByText(/^Both papers speak of the same treaty/)).toBeVisible();

  const lines = marks().getByRole('group');
  await tabTo(teacher, lines.first().getByRole('radio').first());
  await teacher.keyboard.press('ArrowDown');
  await teacher.keyboard.press('Control+Enter');
  await expect(lines.nth(1).getByRole('radio').first()).toBeFocused();
  await expect(lines.nth(1)).toHaveAccessibleDescription('Choose a level here.');
  for (const line of (await lines.all()).slice(1)) {
    await tabTo(teacher, line.getByRole('radio').first());
    await teacher.keyboard.press('Space');
  }
  await tabTo(teacher, marks().getByLabel('Comment to the student'));
  await teacher.keyboard.type('Name the two authors.');
  await expect(marks().getByRole('status').last()).toContainText('Not saved yet');

  // Before it is saved the page is loaded anew; then it is saved without a connection.
  await teacher.reload();
  await expect(marks().getByLabel('Comment to the student')).toHaveValue('Name the two authors.');
  await expect(lines.first().getByRole('radio').nth(1)).toBeChecked();
  await teacher.context().setOffline(true);
  await tabTo(teacher, marks().getByRole('button', { name: 'Save the marks' }));
  await teacher.keyboard.press('Enter');
  await expect(marks().getByRole('status').last()).toContainText('No connection');
  await teacher.context().setOffline(false);
  await expect(marks().getByRole('status').last()).toContainText(/^Saved \d/);
  await expectAccessible(teacher);

  await tabTo(teacher, marks().getByRole('link', { name: 'Next to mark: Mina' }));
  await teacher.keyboard.press('Enter');
  await expect(teacher.getByRole('heading', { level: 2, name: 'Mina' })).toBeVisible();
  await expect(teacher.locator('#question-9')).toBeFocused();
});

test('a score is overridden with a reason, stands in the history, and is taken back', async () => {
  const first = question(1);
  await first.getByText('Give other points').click();
  await first.getByRole('textbox', { name: 'Points' }).fill('2');
  await first.getByRole('button', { name: 'Give these points' }).click();
  await expect(first.getByRole('textbox', { name: 'Points' })).toBeFocused();
  await expect(first.getByRole('textbox', { name: 'Points' })).toHaveAccessibleDescription(/Give a number from 0 to 1\./);
  await first.getByRole('textbox', { name: 'Points' }).fill('0,5');
  await first.getByRole('button', { name: 'Give these points' }).click();
  await expect(first.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await first.getByRole('textbox', { name: 'Reason' }).fill('Answered aloud');
  await first.getByRole('button', { name: 'Give these points' }).click();
  await expect(first.getByText('0.5 of 1 point', { exact: true })).toBeVisible();
  await first.getByText('1 change of the score').click();
  await expect(first.getByRole('listitem').filter({ hasText: 'Answered aloud' })).toContainText('from 0 to 0.5');
  await expectAccessible(teacher);

  const second = question(2);
  await second.getByText('Give other points').click();
  await second.getByRole('textbox', { name: 'Points' }).fill('1');
  await second.getByRole('textbox', { name: 'Reason' }).fill('Wrong student');
  await second.getByRole('button', { name: 'Give these points' }).click();
  await expect(second.getByText('given by hand', { exact: true })).toBeVisible();
  await second.getByRole('textbox', { name: 'Reason' }).fill('A slip');
  await second.getByRole('button', { name: 'Take the points back' }).click();
  await expect(second.getByText('given by hand', { exact: true })).toBeHidden();
  await expect(second.getByText('2 changes of the score')).toBeVisible();
});

test('the student reads points and comment once they are released, and not before', async () => {
  await question(1).locator('summary', { hasText: 'Comment' }).click();
  const comment = teacher.getByRole('form', { name: 'Comment on question 1', exact: true });
  await comment.getByLabel('Comment to the student').fill('Look at the date.');
  await comment.getByLabel('Comment to the student').press('Control+Enter');
  await expect(comment.getByRole('status')).toContainText(/^Saved \d/);

  const result = `${product.siteUrl}/en/quizzes/every-kind/run?assignment=${assignmentId}&attempt=${minas}`;
  await mina.goto(result);
  await expect(mina.getByRole('heading', { name: 'Handed in' })).toBeVisible();
  await expect(mina.getByText('Look at the date.')).toHaveCount(0);

  await showAfterClosing(minas, -1, dataDir);
  await mina.goto(result);
  await expect(mina.getByRole('heading', { level: 1, name: '0.5 of 9 points' })).toBeVisible();
  await expect(mina.getByText('1 answer waits for your teacher')).toBeVisible();
  await mina.getByRole('button', { name: 'Question 1: 50%' }).click();
  await expect(mina.getByRole('heading', { name: 'Comment of your teacher' })).toBeVisible();
  await expect(mina.getByText('Look at the date.')).toBeVisible();
  await expectAccessible(mina);
  await mina.goto(`${product.siteUrl}/en/class`);
  await expect(mina.getByText('1 answer waits for your teacher')).toBeVisible();
});

for (const locale of ['ko', 'ru']) {
  test(`the page fits a phone of 320 pixels in ${locale}`, async () => {
    await teacher.setViewportSize({ width: 320, height: 640 });
    await teacher.goto(`${product.siteUrl}/${locale}/teach/classes/${classId}/grades/attempts/${junas}`);
    await expect(teacher.getByRole('heading', { level: 2, name: 'Juna' })).toBeVisible();
    const overflow = await teacher.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(teacher);
  });
}
