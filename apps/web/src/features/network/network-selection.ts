import { ACTOR_TIE_KINDS } from '@tumen/domain/actor-ties';
import { z } from 'zod';
import type { ActorTieKind } from '@/graphql/generated/graphql.ts';
import { firstParam, type SearchParams } from '@/i18n/route.ts';
import { TELLING_KINDS, type Years } from './network-model.ts';

export const FIRST_YEAR = 1945;

/** What the visitor chose. No `kinds`: the telling ones. `tie` is a pair as `pairKey` names it. */
export type NetworkSelection = {
  years: Years;
  kinds: readonly ActorTieKind[];
  theme?: string | undefined;
  ego?: string | undefined;
  tie?: string | undefined;
  isLarge: boolean;
};

const kindSchema = z.enum(ACTOR_TIE_KINDS);
/** Short for every kind, which makes a long address. */
const ALL_KINDS = 'ALL';

/** Reads the choice from the address. What is empty, malformed or the wrong way round counts as not chosen. */
export function readSelection(params: SearchParams, lastYear: number): NetworkSelection {
  const yearSchema = z.coerce.number().int().min(FIRST_YEAR).max(lastYear);
  const from = yearSchema.safeParse(firstParam(params.from)).data ?? FIRST_YEAR;
  const to = yearSchema.safeParse(firstParam(params.to)).data ?? lastYear;
  const chosen = [params.kind ?? []].flat();
  return {
    years: from <= to ? { from, to } : { from: FIRST_YEAR, to: lastYear },
    kinds: ACTOR_TIE_KINDS.filter((kind) => chosen.some((one) => one === ALL_KINDS || kindSchema.safeParse(one).data === kind)),
    theme: firstParam(params.theme),
    ego: firstParam(params.ego),
    tie: firstParam(params.tie),
    isLarge: firstParam(params.more) === '1',
  };
}

/** The kinds of ties that are shown for a choice. */
export function shownKinds({ kinds }: Pick<NetworkSelection, 'kinds'>): readonly ActorTieKind[] {
  return kinds.length > 0 ? kinds : TELLING_KINDS;
}

/** The address of a choice; what was not chosen is left out. */
export function toHref({ years, kinds, theme, ego, tie, isLarge }: NetworkSelection, lastYear: number): string {
  const params = new URLSearchParams([
    ...(years.from > FIRST_YEAR ? [['from', String(years.from)]] : []),
    ...(years.to < lastYear ? [['to', String(years.to)]] : []),
    ...(kinds.length === ACTOR_TIE_KINDS.length ? [ALL_KINDS] : kinds).map((kind) => ['kind', kind]),
    ...(theme ? [['theme', theme]] : []),
    ...(ego ? [['ego', ego]] : []),
    ...(isLarge ? [['more', '1']] : []),
    ...(tie ? [['tie', tie]] : []),
  ]);
  return params.size > 0 ? `/network?${params}` : '/network';
}
