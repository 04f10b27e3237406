/**
 * Pages by keyset: a cursor holds the sort keys of its row, and a page is what stands after them. A page stays right when rows are
 * inserted or its cursor's row is deleted, and costs the same at the end of a list as at its start.
 *
 * One statement finds the keys of a page for all parents at once, a second loads the rows with what the operation selects below.
 */
import { Prisma } from '@tumen/database/client';
import { groupBy } from '@tumen/domain/group-by';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { encodeCursor, type KeyType } from './cursor.ts';
import { type PageArguments, type PageWindow, readPageWindow } from './page-window.ts';

export type KeysetOrder = {
  /** Unique in the API, for instance `Event.DATE_ASC`: a cursor of another order is refused. */
  readonly name: string;
  readonly isDescending?: boolean;
  /** Never null; the last one makes the order total. One index holds them in this order. */
  readonly keys: readonly { readonly column: Prisma.Sql; readonly type: KeyType }[];
};

export type KeysetOptions<Row> = {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly args: PageArguments;
  /** The table with its alias, such as `"Event" e`. */
  readonly from: Prisma.Sql;
  /** The text by which `load` knows a row. */
  readonly id: Prisma.Sql;
  readonly order: KeysetOrder;
  /** Conditions on the rows, joined by AND. */
  readonly where?: readonly Prisma.Sql[];
  /** For a list below an object: its key, and how rows belong to `parent.key`. */
  readonly parent?: { readonly key: string; readonly condition: Prisma.Sql };
  readonly load: (id: string) => Promise<Row | null>;
};

type PageRow = { parent: string; id: string; keys: string[] };
type Page<Row> = { edges: { cursor: string; node: Row }[]; hasMore: boolean };

/**
 * Answers a connection field. Rows are loaded and counted only when the operation selects them.
 *
 * @throws GraphQLError `INVALID_PAGE_SIZE` or `INVALID_CURSOR`.
 */
export function keysetConnection<Row>(options: KeysetOptions<Row>) {
  const { args, order } = options;
  const types = order.keys.map(({ type }) => type);
  const window = readPageWindow(args, order.name, types);
  let page: Promise<Page<Row>> | undefined;
  const getPage = () => {
    page ??= loadPage(options, window);
    return page;
  };
  return {
    get edges() {
      return getPage().then(({ edges }) => edges);
    },
    get pageInfo() {
      return getPage().then(({ edges, hasMore }) => ({
        hasNextPage: window.isBackward ? window.before !== null : hasMore,
        hasPreviousPage: window.isBackward ? hasMore : window.after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }));
    },
    totalCount: () => loadCount(options),
  };
}

async function loadPage<Row>(options: KeysetOptions<Row>, window: PageWindow): Promise<Page<Row>> {
  const { context, info, order, parent } = options;
  const findRows = batch(context, info, 'page', (parents: readonly string[]) => findPageRows(options, window, parents));
  const found = await findRows(parent?.key ?? '');
  const rows = found.slice(0, window.size);
  if (window.isBackward) rows.reverse();
  const nodes = await Promise.all(rows.map(({ id }) => options.load(id)));
  return {
    // A row deleted between the two statements is left out.
    edges: rows.flatMap(({ keys }, index) => {
      const node = nodes[index];
      return node === null || node === undefined ? [] : [{ cursor: encodeCursor(order.name, keys), node }];
    }),
    hasMore: found.length > window.size,
  };
}

async function findPageRows(
  options: KeysetOptions<unknown>,
  window: PageWindow,
  parents: readonly string[],
): Promise<PageRow[][]> {
  const { order, id, from } = options;
  const isDescending = (order.isDescending ?? false) !== window.isBackward;
  const direction = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const columns = order.keys.map(({ column }) => column);
  const aliases = columns.map((_, index) => Prisma.raw(`k${index}`));
  const rows = await options.context.db.$queryRaw<PageRow[]>`
    SELECT parent.key AS parent, page.id, ARRAY[${Prisma.join(aliases.map((alias) => Prisma.sql`page.${alias}::text`))}] AS keys
    FROM unnest(${[...parents]}::text[]) AS parent(key)
    CROSS JOIN LATERAL (
      SELECT ${id} AS id, ${Prisma.join(columns.map((column, index) => Prisma.sql`${column} AS ${aliases[index] ?? Prisma.empty}`))}
      FROM ${from}
      WHERE ${conditions(options, [
        window.after && compare(order, window.after, order.isDescending ? '<' : '>'),
        window.before && compare(order, window.before, order.isDescending ? '>' : '<'),
      ])}
      ORDER BY ${Prisma.join(columns.map((column) => Prisma.sql`${column} ${direction}`))}
      LIMIT ${window.size + 1}
    ) AS page
    ORDER BY ${Prisma.join(aliases.map((alias) => Prisma.sql`page.${alias} ${direction}`))}`;
  const byParent = groupBy(rows, ({ parent }) => parent);
  return parents.map((parent) => byParent.get(parent) ?? []);
}

function loadCount(options: KeysetOptions<unknown>): Promise<number> {
  const { context, info, from, parent } = options;
  const load = batch(context, info, 'count', async (parents: readonly string[]) => {
    const rows = await context.db.$queryRaw<{ parent: string; total: bigint }[]>`
      SELECT parent.key AS parent, (SELECT count(*) FROM ${from} WHERE ${conditions(options, [])}) AS total
      FROM unnest(${[...parents]}::text[]) AS parent(key)`;
    const totals = new Map(rows.map((row) => [row.parent, Number(row.total)]));
    return parents.map((key) => totals.get(key) ?? 0);
  });
  return load(parent?.key ?? '');
}

function conditions({ where, parent }: KeysetOptions<unknown>, more: readonly (Prisma.Sql | null)[]): Prisma.Sql {
  const all = [parent?.condition, ...(where ?? []), ...more].filter((condition) => condition !== null && condition !== undefined);
  return all.length === 0 ? Prisma.sql`TRUE` : Prisma.join(all, ' AND ');
}

/** Row comparison is exact here because all keys run in one direction. */
function compare(order: KeysetOrder, keys: readonly string[], operator: '<' | '>'): Prisma.Sql {
  const columns = Prisma.join(order.keys.map(({ column }) => column));
  const values = Prisma.join(order.keys.map(({ type }, index) => Prisma.sql`${keys[index]}::${Prisma.raw(type)}`));
  return Prisma.sql`(${columns}) ${Prisma.raw(operator)} (${values})`;
}
