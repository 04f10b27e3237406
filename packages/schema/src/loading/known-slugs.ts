import { Prisma } from '@tumen/database/client';
import type { SearchKind } from '@tumen/database/generated/client/enums';
import { SIDES, type Side } from '@tumen/domain/vocabulary';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { type FoundName, findNames } from '../search/find-names.ts';
import { batch } from './batch.ts';

/** The nouns that a reader names by their public key. */
export type SluggedNoun =
  | 'Actor'
  | 'Claim'
  | 'Debate'
  | 'Event'
  | 'Indicator'
  | 'Lesson'
  | 'Period'
  | 'Place'
  | 'Quiz'
  | 'Route'
  | 'Source'
  | 'Term'
  | 'Theme';

const MAX_SUGGESTIONS = 3;

/** The nouns whose names the search knows in every spelling. */
const NAMED: Partial<Record<SluggedNoun, SearchKind>> = { Actor: 'ACTOR', Place: 'PLACE', Term: 'TERM' };

type Mention = { readonly noun: SluggedNoun; readonly slug: string; readonly argument: string };

/**
 * Makes sure that all slugs of a filter exist, with one statement for the whole tick.
 *
 * @throws GraphQLError `UNKNOWN_SLUG` for the first that does not, with the most similar ones.
 */
export async function checkSlugs(context: Context, mentions: readonly Mention[]): Promise<void> {
  const isKnown = batch(context, null, 'known-slugs', (keys: readonly string[]) => findKnown(context, keys));
  const known = await Promise.all(mentions.map(({ noun, slug }) => isKnown(`${noun}:${slug}`)));
  const unknown = mentions.find((_, index) => known[index] === false);
  if (unknown === undefined) return;
  const { noun, slug, argument } = unknown;
  const suggestions = await suggestSlugs(context, noun, slug);
  throw queryError('UNKNOWN_SLUG', unknownMessage(unknown, suggestions), { argument, suggestions });
}

/** The error for a lookup of something that does not exist, with the most similar keys. */
export async function notFoundError(context: Context, noun: SluggedNoun, slug: string, argument: string) {
  const suggestions = await suggestSlugs(context, noun, slug);
  return queryError('NOT_FOUND', unknownMessage({ noun, slug, argument }, suggestions), { argument, suggestions });
}

async function findKnown(context: Context, keys: readonly string[]): Promise<boolean[]> {
  const nouns = new Map<string, string[]>();
  for (const key of keys) {
    const [noun = '', slug = ''] = key.split(/:(.*)/s);
    nouns.set(noun, [...(nouns.get(noun) ?? []), slug]);
  }
  const selects = [...nouns].map(
    ([noun, slugs]) =>
      Prisma.sql`SELECT ${`${noun}:`} || ${keyColumn(noun)} AS key FROM ${Prisma.raw(`"${noun}"`)} WHERE ${keyColumn(noun)} = ANY(${slugs})`,
  );
  const rows = await context.db.$queryRaw<{ key: string }[]>(Prisma.join(selects, ' UNION ALL '));
  const found = new Set(rows.map(({ key }) => key));
  return keys.map((key) => found.has(key));
}

/** Who asks for "north-korea" knows a name, not the key "dprk": so names come first, and what bears just this name comes alone. */
async function suggestSlugs(context: Context, noun: SluggedNoun, slug: string): Promise<string[]> {
  const side = noun === 'Actor' ? readSide(slug) : undefined;
  if (side !== undefined) return findStates(context, side);
  const [named, alike] = await Promise.all([suggestByName(context, noun, slug), suggestBySlug(context, noun, slug)]);
  const exact = named.filter(({ score }) => score >= EXACT);
  const suggestions = exact.length > 0 ? exact.map((name) => name.slug) : [...named.map((name) => name.slug), ...alike];
  return [...new Set(suggestions)].slice(0, MAX_SUGGESTIONS);
}

/** The score of `findNames` from which a name is the very one that was asked for. */
const EXACT = 3;

async function suggestByName(context: Context, noun: SluggedNoun, slug: string): Promise<FoundName[]> {
  const text = slug.replaceAll('-', ' ');
  const found = NAMED[noun] ? await findNames(context, { text, loose: text, phrases: [] }) : [];
  return found.filter(({ kind }) => kind === NAMED[noun]);
}

/** The side that a capital stands for. */
function readSide(slug: string): Side | undefined {
  return SIDES.find((side) => side === slug.trim().toUpperCase());
}

async function findStates(context: Context, side: Side): Promise<string[]> {
  const rows = await context.db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM "Actor" WHERE kind = 'STATE' AND sides = ARRAY[${side}]::text[]::"Side"[] ORDER BY slug LIMIT ${MAX_SUGGESTIONS}`;
  return rows.map((row) => row.slug);
}

async function suggestBySlug(context: Context, noun: SluggedNoun, slug: string): Promise<string[]> {
  const rows = await context.db.$queryRaw<{ slug: string }[]>`
    SELECT ${keyColumn(noun)} AS slug FROM ${Prisma.raw(`"${noun}"`)}
    WHERE similarity(${keyColumn(noun)}, ${slug}) > 0.2 OR word_similarity(${slug}, ${keyColumn(noun)}) > 0.5
    ORDER BY similarity(${keyColumn(noun)}, ${slug}) + word_similarity(${slug}, ${keyColumn(noun)}) DESC, 1
    LIMIT ${MAX_SUGGESTIONS}`;
  return rows.map((row) => row.slug);
}

function keyColumn(noun: string): Prisma.Sql {
  return noun === 'Claim' ? Prisma.sql`code` : Prisma.sql`slug`;
}

function unknownMessage({ noun, slug, argument }: Mention, suggestions: readonly string[]): string {
  const remedies = [
    ...(slug.startsWith('$') ? [`Write ${slug} without quotation marks.`] : []),
    ...(noun === 'Actor' ? adviseOnSide(slug, argument) : []),
    suggestions.length > 0
      ? `Did you mean ${suggestions.map((suggestion) => `"${suggestion}"`).join(' or ')}?`
      : `Look it up with \`search(query: "…")\`.`,
  ];
  return `There is no ${noun.toLowerCase()} "${slug}". ${remedies.join(' ')}`;
}

/** Of the filters that take sides beside actors. */
const SIDE_ARGUMENTS: Readonly<Record<string, string>> = { 'filter.actors': 'sides', 'filter.withoutActors': 'withoutSides' };

function adviseOnSide(slug: string, argument: string): string[] {
  const side = readSide(slug);
  const beside = SIDE_ARGUMENTS[argument];
  return side === undefined || beside === undefined ? [] : [`Whoever acts for a side is found by \`${beside}: [${side}]\`.`];
}
