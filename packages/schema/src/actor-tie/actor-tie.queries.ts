import { type ActorTieKind, findActorTies, type ActorTie as Tie } from '@tumen/domain/actor-ties';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { checkEventSlugs, EventFilter, type EventFilterInput } from '../event/event.filter.ts';
import { checkSlugs } from '../loading/known-slugs.ts';
import { encodeCursor } from '../relay/cursor.ts';
import { type PageArguments, readPageWindow } from '../relay/page-window.ts';
import { ActorTie, ActorTieKindEnum } from './actor-tie.type.ts';
import { loadEventParts } from './event-parts.ts';

const ActorTieConnection = builder.connectionObject(
  { type: ActorTie, name: 'ActorTieConnection', description: 'A page of ties.' },
  { name: 'ActorTieEdge' },
);

const ORDER = 'ActorTie.EVENTS_DESC';

builder.queryField('actorTies', (t) =>
  t.field({
    type: ActorTieConnection,
    description:
      'A network: who agreed, negotiated, fought … with whom in the events of a filter, the pairs with the most events first. ' +
      'What joins two actors follows from their roles and never claims more. At most 2000 events at once.',
    args: {
      filter: t.arg({ type: EventFilter, description: 'In which events; absent: all.' }),
      of: t.arg.string({ description: 'Slug of an actor: only its own ties, the network seen from there. Null: those of all.' }),
      kinds: t.arg({ type: [ActorTieKindEnum], description: 'Only these kinds of ties; null or empty: all.' }),
      first: t.arg.int({ description: 'Rows from the start or after `after`: 0 to 100, 20 when absent.' }),
      after: t.arg.string({ description: 'Only rows after this cursor of the same list.' }),
    },
    resolve: (_root, { filter, of, kinds, first, after }, context) =>
      tieConnection(context, { filter: filter ?? {}, of: of ?? null, kinds: kinds ?? [] }, { first, after }),
  }),
);

type TieQuery = { readonly filter: EventFilterInput; readonly of: string | null; readonly kinds: readonly ActorTieKind[] };

async function tieConnection(context: Context, query: TieQuery, args: PageArguments) {
  const window = readPageWindow(args, ORDER, ['float8', 'text', 'text', 'text']);
  const [ties] = await Promise.all([findTies(context, query), checkTieSlugs(context, query)]);
  const rest = window.after === null ? ties : ties.filter((tie) => isAfter(tie, window.after ?? []));
  const edges = rest.slice(0, window.size).map((node) => ({ node, cursor: encodeCursor(ORDER, sortKeys(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rest.length > window.size,
      hasPreviousPage: window.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => ties.length,
  };
}

async function findTies(context: Context, { filter, of, kinds }: TieQuery): Promise<Tie[]> {
  const ties = findActorTies(await loadEventParts(context, filter, of));
  return ties.filter(({ a, b, kind }) => (of === null || a === of || b === of) && (kinds.length === 0 || kinds.includes(kind)));
}

async function checkTieSlugs(context: Context, { filter, of }: TieQuery): Promise<void> {
  const ofActor = of === null ? [] : [{ noun: 'Actor', slug: of, argument: 'of' } as const];
  await Promise.all([checkEventSlugs(context, filter), checkSlugs(context, ofActor)]);
}

function sortKeys({ a, b, kind, events }: Tie): string[] {
  return [String(-events.length), a, b, kind];
}

/** Whether a tie stands behind the one whose sort keys a cursor holds. */
function isAfter(tie: Tie, [minusCount = '', a = '', b = '', kind = '']: readonly string[]): boolean {
  const names: [string, string][] = [
    [tie.a, a],
    [tie.b, b],
    [tie.kind, kind],
  ];
  const [own, other] = names.find(([one, another]) => one !== another) ?? ['', ''];
  return -tie.events.length === Number(minusCount) ? own > other : -tie.events.length > Number(minusCount);
}
