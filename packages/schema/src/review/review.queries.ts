import { queryFromInfo } from '@pothos/plugin-prisma';
import { Prisma } from '@tumen/database/client';
import { curatedItem } from '@tumen/domain/quiz/quiz-question';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { Viewer } from '../viewer/viewer.type.ts';
import { Progress } from './progress.type.ts';
import { ownCards } from './review.visibility.ts';
import { ReviewCard } from './review-card.type.ts';
import { ReviewSummary, summarize } from './review-summary.type.ts';

/** Along the index on owner, due time and id. */
const LONGEST_DUE: KeysetOrder = {
  name: 'ReviewCard.LONGEST_DUE',
  keys: [
    { column: Prisma.sql`c."dueAt"`, type: 'timestamptz' },
    { column: Prisma.sql`c.id::text`, type: 'text' },
  ],
};

builder.objectFields(Viewer, (t) => ({
  reviewQueue: t.connection(
    {
      type: ReviewCard,
      description: 'What you are asked again now: cards that are due, the longest due first.',
      resolve: ({ learnerId }, args, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"ReviewCard" c`,
          id: Prisma.sql`c.id::text`,
          order: LONGEST_DUE,
          where: [Prisma.sql`c."learnerId" = ${learnerId}::uuid`, Prisma.sql`c."dueAt" <= ${context.now()}`, IS_ASKED],
          load: cardLoader(context, info),
        }),
    },
    { name: 'ReviewCardConnection', description: 'A page of review cards.' },
    { name: 'ReviewCardEdge' },
  ),
  reviewSummary: t.field({
    type: ReviewSummary,
    description: 'How much there is to review, now and later.',
    resolve: ({ learnerId }, _args, context) => summarize(context, learnerId, IS_ASKED),
  }),
  progress: t.field({
    type: Progress,
    description: 'How you did so far, by period and by what the questions asked of you.',
    resolve: (viewer) => viewer,
  }),
}));

/** A curated question that was taken out of the content, or became one of an exam, is not asked; its card waits for its return. */
const IS_ASKED = Prisma.sql`
  (NOT starts_with(c.item, ${curatedItem('')})
    OR EXISTS (SELECT FROM "Question" q WHERE q.usage <> 'EXAM' AND q.slug = substr(c.item, ${curatedItem('').length + 1})))`;

function cardLoader(context: Context, info: GraphQLResolveInfo) {
  return batch(context, info, 'ReviewCard', async (ids: readonly string[]) => {
    const query = queryFromInfo({ context, info, typeName: 'ReviewCard', path: ['edges', 'node'], include: {} });
    const rows = await context.db.reviewCard.findMany({ ...query, where: { id: { in: [...ids] }, ...ownCards(context) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
