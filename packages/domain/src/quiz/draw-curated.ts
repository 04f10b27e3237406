import { type BankItem, type CuratedSection, matchesSection } from './blueprint.ts';
import type { CuratedQuestion } from './curated.ts';
import type { Random } from './random.ts';

/** A question of the bank with what sections ask of it. */
export type BankQuestion = Pick<BankItem, 'lesson' | 'themes'> & { readonly question: CuratedQuestion };

/**
 * Draws the curated questions of all sections, none twice. Sections with few to choose from choose first, so that none takes
 * what another cannot do without.
 *
 * @param random gives each section, by its place, a stream of its own.
 * @returns The questions of each section; fewer than its count where the bank has no more.
 */
export function drawCurated(
  sections: readonly CuratedSection[],
  bank: readonly BankQuestion[],
  random: (section: CuratedSection) => Random,
): ReadonlyMap<CuratedSection, readonly CuratedQuestion[]> {
  const pools = sections.map((section) => ({ section, pool: bank.filter((item) => matchesSection(section, toItem(item))) }));
  const taken = new Set<string>();
  const drawn = new Map<CuratedSection, readonly CuratedQuestion[]>();
  for (const { section, pool } of pools.toSorted((a, b) => a.pool.length - b.pool.length)) {
    const left = pool.flatMap(({ question }) => (taken.has(question.slug) ? [] : [question]));
    const questions = drawKinds(left, section.count, random(section));
    for (const { slug } of questions) taken.add(slug);
    drawn.set(section, questions);
  }
  return drawn;
}

/** Kinds not yet drawn come first. */
function drawKinds(questions: readonly CuratedQuestion[], count: number, random: Random): CuratedQuestion[] {
  const left = random.shuffle(questions);
  const drawn: CuratedQuestion[] = [];
  while (drawn.length < count && left.length > 0) {
    const fresh = left.findIndex(({ kind }) => drawn.every((other) => other.kind !== kind));
    drawn.push(...left.splice(Math.max(0, fresh), 1));
  }
  return drawn;
}

function toItem({ lesson, themes, question: { slug, level, kind, difficulty } }: BankQuestion): BankItem {
  return { slug, lesson, themes, level, kind, difficulty };
}
