import { createHash } from 'node:crypto';
import type { CuratedQuestion } from '@tumen/domain/quiz/curated';
import { toPublicQuestion } from '@tumen/domain/quiz/public-question';
import type { PublicQuestion, Question } from '@tumen/domain/quiz/question';
import { askAgain, curatedSlug, type ReviewTopic } from '@tumen/domain/review/ask-again';
import { loadContent } from '../attempt/load-content.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { readCurated } from '../question/check-question.ts';

/** The part of a card that its next question depends on, with the content. */
export type AskedCard = ReviewTopic & { readonly id: string; readonly learnerId: string; readonly reviews: number };

/** Of one asking: the question as it stands in the content now. Null when the content doesn't carry it any more, or for exams only. */
type Asked = { readonly card: AskedCard; readonly sequence: number };

/**
 * Asks cards for the time numbered `sequence`, from 1: the same question for the same content, so that what was shown and what is
 * graded agree without being stored. Two statements for all cards of a request, one of them only where curated questions are among them.
 */
export function reviewQuestionLoader(context: Context): (asked: Asked) => Promise<Question | null> {
  return batch(context, null, 'review-question', async (all: readonly Asked[]) => {
    const [{ corpus }, curated] = await Promise.all([
      loadContent(context.db),
      loadCurated(
        context,
        all.flatMap(({ card }) => curatedSlug(card) ?? []),
      ),
    ]);
    const content = { corpus: { ...corpus, scope: new Set<string>() }, curated };
    return all.map(({ card, sequence }) => askAgain(card, content, seedOf(card, sequence)));
  });
}

async function loadCurated({ db }: Context, slugs: readonly string[]): Promise<ReadonlyMap<string, CuratedQuestion>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.question.findMany({ where: { slug: { in: [...slugs] }, usage: { not: 'EXAM' } } });
  return new Map(rows.map(({ slug, data }) => [slug, readCurated(data)]));
}

/** With the hash of the owner, which no field tells: who knows the rest could draw the question with its key from the open sources. */
function seedOf({ id, learnerId }: AskedCard, sequence: number): string {
  return `review ${learnerId} ${id} ${sequence}`;
}

/** A question as a card shows it, without its key. */
export type ReviewQuestionShape = { readonly view: PublicQuestion; readonly version: string };

/** The public half, with a version by which an answer tells what it answers: content may change between showing and answering. */
export function toReviewQuestion(question: Question): ReviewQuestionShape {
  const view = toPublicQuestion(question);
  return { view, version: createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, VERSION_LENGTH) };
}

const VERSION_LENGTH = 16;
