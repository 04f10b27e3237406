import { builder } from '../../../builder.ts';
import { batch } from '../../../loading/batch.ts';
import { rowLoader } from '../../../loading/load-row.ts';
import { required } from '../../../loading/required.ts';
import { Source } from '../../../source/source.type.ts';
import { Lesson } from '../../lesson.type.ts';
import { workshopShape } from './data.ts';
import { SourceWorkshopItem } from './type.ts';

type Appearance = { readonly lesson: string; readonly anchor: string; readonly item: typeof SourceWorkshopItem.$inferType };

const WorkshopAppearance = builder.objectRef<Appearance>('WorkshopAppearance').implement({
  description: 'A source in the workshop of a lesson.',
  fields: (t) => ({
    lesson: t.field({
      type: Lesson,
      description: 'The lesson.',
      resolve: async ({ lesson }, _args, context, info) =>
        required(await rowLoader(context, info, 'Lesson')(lesson), `the lesson ${lesson}`),
    }),
    anchor: t.exposeString('anchor', { description: 'Where the workshop stands on the page of the lesson.' }),
    item: t.field({
      type: SourceWorkshopItem,
      description: 'What the workshop says of the source.',
      resolve: ({ item }) => item,
    }),
  }),
});

builder.prismaObjectField(Source, 'workshops', (t) =>
  t.field({
    type: [WorkshopAppearance],
    description: 'The workshops of lessons in which the source is questioned, in the order of the lessons.',
    resolve: ({ slug }, _args, context, info) =>
      batch(context, info, 'source-workshops', async (slugs: readonly string[]) => {
        // One block a lesson: to read them all is cheaper than to search in them.
        const blocks = await context.db.lessonBlock.findMany({
          where: { kind: 'source-workshop' },
          orderBy: [{ lesson: { number: 'asc' } }, { position: 'asc' }],
        });
        const all = blocks.flatMap(appearancesIn);
        return slugs.map((wanted) => all.filter(({ item }) => item.source === wanted));
      })(slug),
  }),
);

function appearancesIn({ lessonSlug, anchor, data }: { lessonSlug: string; anchor: string; data: unknown }): Appearance[] {
  return workshopShape.parse(data).items.map((item) => ({ lesson: lessonSlug, anchor, item }));
}
