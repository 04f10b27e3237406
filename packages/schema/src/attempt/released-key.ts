import type { QuestionKey } from '@tumen/domain/quiz/question';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { questionsWithVisibleKey } from './attempt.visibility.ts';
import { readKey } from './stored.ts';

/** Loads the key of a question, or null as long as it is not released to whoever asks. One statement for all questions of an operation's field. */
export function releasedKeyLoader(context: Context): (questionId: string) => Promise<QuestionKey | null> {
  return batch(context, null, 'released-key', async (ids: readonly string[]) => {
    const rows = await context.db.attemptQuestion.findMany({
      where: { AND: [questionsWithVisibleKey(context)], id: { in: [...ids] } },
      select: { id: true, key: true },
    });
    const keys = new Map(rows.map(({ id, key }) => [id, readKey(key)]));
    return ids.map((id) => keys.get(id) ?? null);
  });
}
