import { z } from 'zod';
import { builder } from '../builder.ts';
import { sourceField } from './source-field.ts';

export const citedPlaceShape = z.object({ source: z.string(), locator: z.string().exactOptional() });

export const CitedPlace = builder.objectRef<z.output<typeof citedPlaceShape>>('CitedPlace').implement({
  description: 'A source that a text of a lesson cites, and the place in it.',
  fields: (t) => ({
    source: t.field(sourceField('The source.')),
    locator: t.string({
      nullable: true,
      description: 'Where in the source: "p. 5". Null for the whole of it.',
      resolve: ({ locator }) => locator ?? null,
    }),
  }),
});
