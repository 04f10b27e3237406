import { z } from 'zod';
import type { EventFilter, Perspective } from '@/graphql/generated/graphql.ts';
import { firstParam, type SearchParams } from '@/i18n/route.ts';

export const PERSPECTIVES = [
  'SOVIET_RUSSIAN',
  'NORTH_KOREAN',
  'SOUTH_KOREAN',
  'CHINESE',
  'US_WESTERN',
  'UN',
  'ACADEMIC',
  'PRESS',
] as const satisfies readonly Perspective[];

const perspectiveSchema = z.enum(PERSPECTIVES);
const yearSchema = z.string().regex(/^(19|20)\d\d$/);

export type TimelineSelection = { period?: string; theme?: string; actor?: string; perspective?: Perspective; year?: string };

/** Reads a perspective of the address; undefined when there is none or it is unknown. */
export function readPerspective(value: string | string[] | undefined): Perspective | undefined {
  return perspectiveSchema.safeParse(firstParam(value)).data;
}

/** Reads what the visitor chose from the address. What is empty or malformed counts as not chosen. */
export function readSelection(params: SearchParams): TimelineSelection {
  const chosen = {
    period: firstParam(params.period),
    theme: firstParam(params.theme),
    actor: firstParam(params.actor),
    perspective: readPerspective(params.perspective),
    year: yearSchema.safeParse(firstParam(params.year)).data,
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

/** The filter of the API for a choice. */
export function toEventFilter({ period, theme, actor, perspective, year }: TimelineSelection): EventFilter {
  return {
    ...(period && { period }),
    ...(theme && { themes: [theme] }),
    ...(actor && { actors: [actor] }),
    ...(perspective && { perspectives: [perspective] }),
    ...(year && { from: year, to: year }),
  };
}
