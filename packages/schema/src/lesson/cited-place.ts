import { z } from 'zod';
import { builder } from '../builder.ts';
import { rowLoader } from '../loading/load-row.ts';
import { required } from '../loading/required.ts';
import { Source } from '../source/source.type.ts';

export const citedPlaceShape = z.object({ source: z.string(), locator: z.string().exactOptional() });

export const CitedPlace = builder.objectRef<z.output<typeof citedPlaceShape>>('CitedPlace').implement({
  description: 'A source that a text of a lesson cites, and the place in it.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'The source.',
      resolve: async ({ source }, _args, context, info) =>
        required(await rowLoader(context, info, 'Source')(source), `the source ${source}`),
    }),
    locator: t.string({
      nullable: true,
      description: 'Where in the source: "p. 5". Null for the whole of it.',
      resolve: ({ locator }) => locator ?? null,
    }),
  }),
});
