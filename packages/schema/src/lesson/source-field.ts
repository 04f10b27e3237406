import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { rowLoader } from '../loading/load-row.ts';
import { required } from '../loading/required.ts';
import { Source } from '../source/source.type.ts';

/** A field of a lesson's data that names a source by its slug: `source: t.field(sourceField('The work.'))`. */
export function sourceField(description: string) {
  return {
    type: Source,
    description,
    resolve: async ({ source }: { readonly source: string }, _args: object, context: Context, info: GraphQLResolveInfo) =>
      required(await rowLoader(context, info, 'Source')(source), `the source ${source}`),
  };
}
