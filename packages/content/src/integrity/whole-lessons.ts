import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import { textsOf } from '../texts-of.ts';

type Lesson = Content['lessons'][number];

const WORDS = { least: 900, most: 1400 };
const CHECKS = 5;
const WORKSHOP_SOURCES = 3;
const WORKSHOP_PERSPECTIVES = 3;
const WORKSHOP_STATEMENTS = { least: 3, most: 5 };
const FIGURES = new Set(['chart', 'map', 'network']);
const PARTS = ['timeline', 'source-workshop', 'debate', 'vocabulary', 'exit-quiz'] as const;
const OPENING = ['warmUp', 'simpleSummary', 'teacherNotes'] as const;

/** A lesson is complete when a teacher could hold it tomorrow from the page alone, in English and in Korean. */
export function* checkLessonsWhole(content: Content): Iterable<Fault> {
  for (const lesson of content.lessons) {
    if (lesson.status !== 'COMPLETE') {
      yield faultAt(lesson.origin, ['status'], 'is still in preparation', 'Write the lesson, then set "status: complete"');
      continue;
    }
    yield* missingParts(lesson);
    yield* narrowWorkshops(lesson, content);
    yield* wrongLength(lesson, content);
    yield* withoutKorean(lesson, content);
  }
}

function* missingParts({ origin, blocks, furtherReading, ...lesson }: Lesson): Iterable<Fault> {
  for (const part of OPENING) {
    if (lesson[part] === undefined) yield faultAt(origin, [], `has no ${part}`, 'See docs/guides/content-format.md');
  }
  if (furtherReading.length === 0) yield faultAt(origin, [], 'names nothing to read further', 'Add furtherReading');
  const kinds = blocks.map(({ kind }) => kind);
  for (const part of PARTS) {
    if (!kinds.includes(part)) yield faultAt(origin, ['blocks'], `has no ${part}`, `Add a block "kind: ${part}"`);
  }
  if (!kinds.some((kind) => FIGURES.has(kind))) yield faultAt(origin, ['blocks'], 'has no chart, map or network', 'Add one');
  const checks = kinds.filter((kind) => kind === 'check').length;
  if (checks < CHECKS)
    yield faultAt(origin, ['blocks'], `has ${checks} checks, fewer than ${CHECKS}`, 'Add checks inside the text');
}

function* narrowWorkshops({ origin, blocks }: Lesson, { sources }: Content): Iterable<Fault> {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'source-workshop') continue;
    const named = new Set(block.items.map(({ source }) => source));
    const perspectives = new Set(sources.filter(({ slug }) => named.has(slug)).map(({ custom }) => custom.perspective));
    if (named.size < WORKSHOP_SOURCES || perspectives.size < WORKSHOP_PERSPECTIVES)
      yield faultAt(
        origin,
        ['blocks', index, 'items'],
        `sets ${named.size} sources of ${perspectives.size} perspectives side by side`,
        `Take at least ${WORKSHOP_SOURCES} of ${WORKSHOP_PERSPECTIVES}`,
      );
    const { least, most } = WORKSHOP_STATEMENTS;
    if (block.statements.length < least || block.statements.length > most)
      yield faultAt(
        origin,
        ['blocks', index],
        `tries its sources on ${block.statements.length} statements, not ${least} to ${most}`,
        'Write or cut statements',
      );
  }
}

function* wrongLength({ slug, origin }: Lesson, { proses }: Content): Iterable<Fault> {
  const prose = proses.find(({ lesson, locale }) => lesson === slug && locale === 'en');
  if (!prose) return;
  const words = prose.sections.flatMap(({ body }) => body.replace(/\[[^\]]*@[^\]]*\]/g, '').match(/\S+/g) ?? []).length;
  if (words < WORDS.least || words > WORDS.most)
    yield faultAt(origin, [], `has ${words} words of text, not ${WORDS.least} to ${WORDS.most}`, 'Cut or add text in en.md');
}

function* withoutKorean({ slug, origin, ...lesson }: Lesson, { proses }: Content): Iterable<Fault> {
  if (!proses.some((prose) => prose.lesson === slug && prose.locale === 'ko'))
    yield faultAt(origin, [], 'has no Korean text', 'Write ko.md');
  for (const { path, text } of textsOf(lesson)) {
    if (text.ko === undefined) yield faultAt(origin, path, `${path.join('.')} is missing in Korean (ko)`, 'Add the translation');
  }
}
