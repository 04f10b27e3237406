import { Prisma } from '@tumen/database/client';
import { groupBy } from '@tumen/domain/group-by';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { type ChangeShape, RecordChangeType, RecordKindEnum, toChange } from './record-change.type.ts';
import { unknownVersion } from './unknown-version.ts';

const byRecord: KeysetOrder = {
  name: 'RecordChange.RECORD',
  keys: [
    { column: Prisma.sql`c.kind`, type: 'text' },
    { column: Prisma.sql`c.slug`, type: 'text' },
  ],
};

builder.queryField('changesSince', (t) =>
  t.connection(
    {
      type: RecordChangeType,
      description:
        'What was added, changed and removed after a release of the content, by kind and slug of the record, up to the present content. A ' +
        'record that was changed and changed back is left out.',
      args: {
        version: t.arg.int({ required: true, description: 'The release to compare with.' }),
        until: t.arg.int({ description: 'A later release to stop at; null: the present content.' }),
        kinds: t.arg({ type: [RecordKindEnum], description: 'Only these sorts of records; null or empty: all.' }),
        slugs: t.arg.stringList({ description: 'Only records with these public keys; null: all.' }),
      },
      resolve: async (_root, args, context, info) => {
        await checkVersions(context, [args.version, args.until ?? args.version]);
        const span = Prisma.sql`version > ${args.version} AND version <= ${args.until ?? MOST}`;
        return keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`(SELECT DISTINCT kind COLLATE "C" AS kind, slug COLLATE "C" AS slug FROM "RecordChange" WHERE ${span}) c`,
          id: Prisma.sql`c.kind || ' ' || c.slug`,
          order: byRecord,
          where: [
            ...(args.kinds?.length ? [Prisma.sql`c.kind = ANY(${args.kinds}::text[])`] : []),
            ...(args.slugs ? [Prisma.sql`c.slug = ANY(${args.slugs}::text[])`] : []),
          ],
          load: changeLoader(context, info, { gt: args.version, lte: args.until ?? MOST }),
        });
      },
    },
    { name: 'RecordChangeConnection', description: 'A page of changes.' },
    { name: 'RecordChangeEdge' },
  ),
);

/** Above every version: the greatest number of a PostgreSQL integer. */
const MOST = 2_147_483_647;

async function checkVersions({ db }: Context, versions: readonly number[]): Promise<void> {
  const known = (await db.release.findMany({ select: { version: true }, orderBy: { version: 'asc' } })).map(
    ({ version }) => version,
  );
  for (const version of versions) if (!known.includes(version)) throw unknownVersion(version, known);
}

function changeLoader(
  context: Context,
  info: GraphQLResolveInfo,
  version: { readonly gt: number; readonly lte: number },
): (key: string) => Promise<ChangeShape | null> {
  return batch(context, info, 'record-change', async (keys: readonly string[]) => {
    const records = keys.map((key) => key.split(/ (.*)/s)).map(([kind = '', slug = '']) => ({ kind, slug }));
    const rows = await context.db.recordChange.findMany({ where: { version, OR: records }, orderBy: { version: 'asc' } });
    const byKey = groupBy(rows, ({ kind, slug }) => `${kind} ${slug}`);
    return keys.map((key) => toChange(byKey.get(key) ?? []));
  });
}
