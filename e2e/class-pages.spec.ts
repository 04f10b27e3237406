import type { Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessibility.ts';
import { change, openPhone } from './fixtures/classroom.ts';
import { listNameless, MOST_STOPS, walk } from './fixtures/keyboard-walk.ts';
import { LOCALES } from './fixtures/pages.ts';
import { Product, reserveAddress } from './fixtures/product.ts';
import { makeSampleClass } from './fixtures/sample-class.ts';
import { signUpOwner } from './fixtures/teacher.ts';
import { expect, test } from './fixtures/test.ts';

const NARROW = { width: 320, height: 640 };

/** Without their language. A page added for teachers or students is added here. */
const TEACHER_PAGES = ['/teach', '/teach/account', '/teach/invitations', '/teach/keys', '/teach/classes/new'];
const CLASS_PAGES = ['', '/students', '/assignments', '/live', '/grades', '/settings', '/board'];
const STUDENT_PAGES = ['/join', '/class', '/privacy'];

let product: Product;
let teacher: Page;
let student: Page;
let classroom: { id: string; joinCode: string };

test.describe.configure({ mode: 'serial' });

test.beforeAll('fill a class', async ({ browser }, testInfo) => {
  test.setTimeout(300_000);
  const dataDir = testInfo.outputPath('data');
  product = await Product.start({ ...(await reserveAddress()), dataDir });
  teacher = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signUpOwner(teacher, product.siteUrl, dataDir);
  classroom = await makeSampleClass(teacher);
  student = await openPhone(browser);
  await student.goto(`${product.siteUrl}/en`);
  await change(student, 'joinClassroom', { code: classroom.joinCode, name: 'Mina' }, 'enrollment { id }');
  await Promise.all([teacher, student].map((page) => page.setViewportSize(NARROW)));
});
test.afterAll(async () => {
  await Promise.all([teacher, student].map((page) => page?.context().close()));
  await product?.stop();
});

for (const locale of LOCALES) {
  test(`the pages of a teacher fit a narrow phone and show no violation in ${locale}, with all that opens`, async () => {
    test.setTimeout(300_000);
    for (const path of [...TEACHER_PAGES, ...CLASS_PAGES.map((page) => `/teach/classes/${classroom.id}${page}`)])
      await expectSound(teacher, `/${locale}${path}`);
  });

  test(`the pages of a student fit a narrow phone and show no violation in ${locale}`, async () => {
    test.setTimeout(180_000);
    for (const path of STUDENT_PAGES) await expectSound(student, `/${locale}${path}`);
  });
}

test('the pages show where the focus is at each stop of the Tab key, and name it', async () => {
  test.setTimeout(300_000);
  await teacher.setViewportSize({ width: 1280, height: 800 });
  for (const path of [...TEACHER_PAGES, ...CLASS_PAGES.map((page) => `/teach/classes/${classroom.id}${page}`)])
    await expectWalkable(teacher, `/en${path}`);
  await student.setViewportSize({ width: 390, height: 800 });
  for (const path of STUDENT_PAGES) await expectWalkable(student, `/en${path}`);
});

async function expectWalkable(page: Page, path: string) {
  await openWhole(page, path);
  await expect.poll(() => listNameless(page), { message: `stops without a name on ${path}` }).toEqual([]);
  const { faults, stops } = await walk(page);
  expect.soft(faults, path).toEqual([]);
  expect(stops).toBeLessThan(MOST_STOPS);
}

async function expectSound(page: Page, path: string) {
  await openWhole(page, path);
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Opens a page with what comes by script, and with the first parts that open. */
async function openWhole(page: Page, path: string) {
  await page.goto(product.siteUrl + path);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  // What is asked for after the page came; its lines for live events stay open.
  await expect(page.getByRole('main').getByText(/^(One moment|잠시만|Одну минуту)/)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: /…$/ })).toHaveCount(0);
  await page.evaluate(() => {
    for (const details of [...document.querySelectorAll('main details')].slice(0, 12))
      (details as HTMLDetailsElement).open = true;
  });
}
