import { Prisma } from '@tumen/database/client';
import { latinKey } from '@tumen/domain/search/latin-key';
import type { DateRange } from '@tumen/domain/search/query-dates';
import type { FoundName } from './find-names.ts';
import { likePattern } from './match.ts';
import type { SearchFilter, SearchQuery, SearchWords } from './read-query.ts';

/** How much a hit in the language of the reader is raised: enough to break ties, too little to hide a better match. */
const OWN_LANGUAGE_BONUS = 0.1;
/** An event within the time asked for, and not only touching it. */
const WITHIN_BONUS = 0.1;
/** In texts of other spellings, the names of these are looked for as well. */
const MOST_EXPANDED = 3;
/** Shorter ones are words of other names as well: the UN is no part of Kim Jong Un. */
const SHORTEST_EXPANSION = 3;

const CONFIGS = [
  { locale: 'en', config: 'english' },
  { locale: 'ko', config: 'simple' },
  { locale: 'ru', config: 'russian' },
] as const;

/** What the texts must hold, with the things whose name the query is like. */
export type Wanted = { readonly query: SearchQuery; readonly names: readonly FoundName[] };

/**
 * Rows that hold the query, one for each thing and language: kind, slug, locale, the facets, the query as PostgreSQL reads it (`config`,
 * `words`), whether its words are in the text (`has_words`), whether more than likeness was found (`is_strict`) and the `score`.
 *
 * Events are narrowed by the time that the query names, and matched by its other words; everything else by all words as written.
 */
export function matchDocuments({ query, names }: Wanted): Prisma.Sql {
  const { range, written, undated, locale } = query;
  if (range === null) return matchWords({ words: written, names, locale, range, condition: Prisma.sql`TRUE` });
  const events = matchWords({
    words: undated,
    names,
    locale,
    range,
    condition: Prisma.sql`d.kind = 'EVENT' AND ${during(range)}`,
  });
  const others = matchWords({ words: written, names: [], locale, range: null, condition: Prisma.sql`d.kind <> 'EVENT'` });
  return Prisma.sql`${events} UNION ALL ${others}`;
}

/** The condition that a row of `SearchDocument` passes the filter, facet by facet. */
export function facetConditions({ kinds, periods, themes, decades, languages }: SearchFilter) {
  const all = Prisma.sql`TRUE`;
  return {
    kind: kinds.length > 0 ? Prisma.sql`kind::text = ANY(${[...kinds]}::text[])` : all,
    period: periods.length > 0 ? Prisma.sql`coalesce(period = ANY(${[...periods]}::text[]), FALSE)` : all,
    theme: themes.length > 0 ? Prisma.sql`themes && ${[...themes]}::text[]` : all,
    decade: decades.length > 0 ? Prisma.sql`coalesce(${DECADE} = ANY(${[...decades]}::int[]), FALSE)` : all,
    language: languages.length > 0 ? Prisma.sql`coalesce(language = ANY(${[...languages]}::text[]), FALSE)` : all,
  };
}

/** The first year of the decade in which a row begins. */
export const DECADE = Prisma.sql`(extract(decade FROM "startDate") * 10)::int`;

type Match = {
  readonly words: SearchWords;
  readonly names: readonly FoundName[];
  readonly locale: string;
  readonly range: DateRange | null;
  readonly condition: Prisma.Sql;
};

function matchWords({ words, names, locale, range, condition }: Match): Prisma.Sql {
  const text = words.loose;
  const pattern = likePattern(text);
  const queries = CONFIGS.map(({ locale, config }) => ({ locale, config, words: wordQuery(config, words, names) }));
  const rows = queries.map(({ locale, config, words }) => Prisma.sql`(${locale}, ${config}::regconfig, ${words})`);
  const hasWords = queries.map(({ locale, words }) => Prisma.sql`d.locale = ${locale} AND d.vector @@ ${words}`);
  const isNamed = names.map(({ kind, slug }) => Prisma.sql`(d.kind = ${kind}::"SearchKind" AND d.slug = ${slug})`);
  const isAlike = words.phrases.length > 0 ? [] : [Prisma.sql`${text} <% d.title`];
  const holdsText = Prisma.sql`d.lowered LIKE lower(${pattern})`;
  const found = [...hasWords, holdsText, ...isAlike, ...(isNamed.length > 0 ? [Prisma.join(isNamed, ' OR ')] : [])];
  const documents = text === '' ? Prisma.sql`"SearchDocument" d` : rowsOfAny(found);
  const whole = names.filter(({ isWhole }) => isWhole);
  return Prisma.sql`
    SELECT d.kind, d.slug, d.locale, d.period, d.themes, d."startDate", d.language, q.config, q.words, d.vector @@ q.words AS has_words,
      d.vector @@ q.words OR ${text === '' ? Prisma.sql`TRUE` : holdsText} OR ${isOneOf(whole)} AS is_strict,
      round((ts_rank(d.vector, q.words) + word_similarity(${text}, d.title) + similarity(${text}, d.title)
        + CASE WHEN d.title ILIKE ${pattern} AND ${text} <> '' THEN 0.5 ELSE 0 END
        + ${nameScore(names)} + ${withinScore(range)}
        + CASE WHEN d.locale = ${locale} THEN ${OWN_LANGUAGE_BONUS}::float8 ELSE 0 END)::numeric, 6)::float8 AS score
    FROM ${documents} JOIN (VALUES ${Prisma.join(rows)}) AS q(locale, config, words) ON q.locale = d.locale
    WHERE ${condition} AND ${holdsPhrases(words)}`;
}

/**
 * The rows for which at least one of the conditions holds, as `d`. Each condition uses its own index: joined by OR, the one that has none, a
 * text of two letters, would have all of them compared with every row.
 */
function rowsOfAny(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  const keys = conditions.map(
    (condition) => Prisma.sql`SELECT d.kind, d.slug, d.locale FROM "SearchDocument" d WHERE ${condition}`,
  );
  return Prisma.sql`(${Prisma.join(keys, ' UNION ')}) AS found JOIN "SearchDocument" d USING (kind, slug, locale)`;
}

/** The words in their forms, or the name of what they name, in any spelling that the texts have. */
function wordQuery(config: string, { text }: SearchWords, names: readonly FoundName[]): Prisma.Sql {
  const spellings = names
    .filter(({ isWhole }) => isWhole)
    .slice(0, MOST_EXPANDED)
    .flatMap((found) => found.names)
    .filter((name) => latinKey(name).length >= SHORTEST_EXPANSION);
  return Prisma.join(
    [
      Prisma.sql`websearch_to_tsquery(${config}::regconfig, ${text})`,
      ...spellings.map((name) => Prisma.sql`phraseto_tsquery(${config}::regconfig, ${name})`),
    ],
    ' || ',
    '(',
    ')',
  );
}

/** Word for word and in order, in any language; in Korean also within a word, whose ending is not the reader's concern. */
function holdsPhrases({ phrases }: SearchWords): Prisma.Sql {
  if (phrases.length === 0) return Prisma.sql`TRUE`;
  const patterns = phrases.map(likePattern);
  return Prisma.join(
    patterns.map((pattern) => Prisma.sql`d.lowered LIKE lower(${pattern})`),
    ' AND ',
  );
}

function isOneOf(names: readonly FoundName[]): Prisma.Sql {
  if (names.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`(d.kind::text, d.slug) IN (${Prisma.join(names.map(({ kind, slug }) => Prisma.sql`(${kind}, ${slug})`))})`;
}

function nameScore(names: readonly FoundName[]): Prisma.Sql {
  if (names.length === 0) return Prisma.sql`0`;
  const cases = names.map(
    ({ kind, slug, score }) => Prisma.sql`WHEN d.kind::text = ${kind} AND d.slug = ${slug} THEN ${score}::float8`,
  );
  return Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE 0 END`;
}

function withinScore(range: DateRange | null): Prisma.Sql {
  if (range === null) return Prisma.sql`0`;
  const { from, to } = range;
  return Prisma.sql`CASE WHEN d."startDate" >= coalesce(${from}::date, d."startDate") AND d."endDate" <= coalesce(${to}::date, d."endDate")
    THEN ${WITHIN_BONUS}::float8 ELSE 0 END`;
}

function during({ from, to }: DateRange): Prisma.Sql {
  const conditions = [
    ...(from === null ? [] : [Prisma.sql`d."endDate" >= ${from}::date`]),
    ...(to === null ? [] : [Prisma.sql`d."startDate" <= ${to}::date`]),
  ];
  return Prisma.join(conditions, ' AND ');
}
