import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '@tumen/domain/localized-text';
import { computeQuizStatistics } from '@tumen/domain/quiz/statistics/quiz-statistics';
import type { PrismaClient } from '../client.ts';
import { SetupError } from '../setup-error.ts';
import { formatQuizStatistics } from './format-quiz-statistics.ts';
import { readMarkedAttempts, type WhichAttempts } from './read-marked-attempts.ts';

const USAGE = 'Usage: npm run quiz:statistics -- <quiz> [--attempts first|all] [--locale en|ko|ru]';
const WHICH: readonly WhichAttempts[] = ['first', 'all'];
const NAMES: Record<WhichAttempts, string> = { first: 'the first of each student', all: 'all that were handed in' };

/**
 * Writes the statistics of a quiz over the attempts that were handed in: the first of each student, since later ones build on it
 * (https://docs.moodle.org/dev/Quiz_statistics_calculations), or all.
 *
 * @throws SetupError for arguments that it does not know, and for a quiz without attempts.
 */
export async function quizStatisticsCommand(db: PrismaClient, args: readonly string[]): Promise<string> {
  const { quiz, which, locale } = readArguments(args);
  const { attempts, ungraded } = await readMarkedAttempts(db, quiz, which);
  if (attempts.length === 0) throw new SetupError(`No graded attempt at "${quiz}" was handed in yet.`, await suggest(db));
  const waiting = ungraded > 0 ? ` ${ungraded} more wait for grading.` : '';
  const head = `${quiz}: ${attempts.length} attempts, ${NAMES[which]}.${waiting}`;
  return `${head}\n\n${formatQuizStatistics(computeQuizStatistics(attempts), locale)}`;
}

function readArguments(args: readonly string[]): { quiz: string; which: WhichAttempts; locale: Locale } {
  const { positionals, values } = parse(args);
  const which = WHICH.find((name) => name === values.attempts);
  const locale = LOCALES.find((name) => name === values.locale);
  const [quiz] = positionals;
  if (!quiz || positionals.length > 1 || !which || !locale) throw new SetupError('The arguments are not understood.', USAGE);
  return { quiz, which, locale };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { attempts: { type: 'string', default: 'first' }, locale: { type: 'string', default: 'en' } },
    });
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error), USAGE);
  }
}

async function suggest(db: PrismaClient): Promise<string> {
  const quizzes = await db.attempt.findMany({
    where: { status: 'SUBMITTED' },
    distinct: ['quizSlug'],
    select: { quizSlug: true },
  });
  const slugs = quizzes.map(({ quizSlug }) => quizSlug).sort();
  return slugs.length === 0 ? 'No quiz has one yet.' : `Quizzes with attempts: ${slugs.join(', ')}`;
}
