import { queryFromInfo } from '@pothos/plugin-prisma';
import type { PrismaClient } from '@tumen/database/client';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { batch } from './batch.ts';

/** The relations that an operation selects: the planner writes them for the model at hand, so no type can say more. */
type Include = Record<string, object>;

/** How rows of each type are found by their keys. */
const finders = {
  Actor: (db: PrismaClient, keys: string[], include: Include) => db.actor.findMany({ include, where: { slug: { in: keys } } }),
  Claim: (db: PrismaClient, keys: string[], include: Include) => db.claim.findMany({ include, where: { code: { in: keys } } }),
  Debate: (db: PrismaClient, keys: string[], include: Include) => db.debate.findMany({ include, where: { slug: { in: keys } } }),
  Event: (db: PrismaClient, keys: string[], include: Include) => db.event.findMany({ include, where: { slug: { in: keys } } }),
  Indicator: (db: PrismaClient, keys: string[], include: Include) =>
    db.indicator.findMany({ include, where: { slug: { in: keys } } }),
  Lesson: (db: PrismaClient, keys: string[], include: Include) => db.lesson.findMany({ include, where: { slug: { in: keys } } }),
  Period: (db: PrismaClient, keys: string[], include: Include) => db.period.findMany({ include, where: { slug: { in: keys } } }),
  Place: (db: PrismaClient, keys: string[], include: Include) => db.place.findMany({ include, where: { slug: { in: keys } } }),
  Quiz: (db: PrismaClient, keys: string[], include: Include) => db.quiz.findMany({ include, where: { slug: { in: keys } } }),
  Route: (db: PrismaClient, keys: string[], include: Include) => db.route.findMany({ include, where: { slug: { in: keys } } }),
  Source: (db: PrismaClient, keys: string[], include: Include) => db.source.findMany({ include, where: { slug: { in: keys } } }),
  Term: (db: PrismaClient, keys: string[], include: Include) => db.term.findMany({ include, where: { slug: { in: keys } } }),
};

type Finders = typeof finders;
export type RowType = keyof Finders;
export type RowOf<Type extends RowType> = Awaited<ReturnType<Finders[Type]>>[number];

/**
 * Finds rows by slug (a claim by its code) with what the operation selects of them, in one statement for all sibling fields.
 *
 * `path` leads from the field to the place of the rows, such as `['edges', 'node']`. Null means that there is no such row.
 */
export function rowLoader<Type extends RowType>(
  context: Context,
  info: GraphQLResolveInfo,
  type: Type,
  path: string[] = [],
): (key: string) => Promise<RowOf<Type> | null> {
  // For each sibling, though the plans are equal: the plugin notes by the path of the field what is loaded below it.
  const { include } = queryFromInfo({ context, info, typeName: type, path, include: {} });
  return batch(context, info, `${type}:${path.join('.')}`, async (keys: readonly string[]) => {
    const rows = await finders[type](context.db, [...keys], include);
    const byKey = new Map(rows.map((row) => ['code' in row ? row.code : row.slug, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

/** As `rowLoader` for a list of keys: rows in the order of the keys, unknown ones left out. */
export async function loadRows<Type extends RowType>(
  context: Context,
  info: GraphQLResolveInfo,
  type: Type,
  keys: readonly string[],
  path: string[] = [],
): Promise<RowOf<Type>[]> {
  const load = rowLoader(context, info, type, path);
  const rows = await Promise.all(keys.map(load));
  return rows.filter((row) => row !== null);
}
