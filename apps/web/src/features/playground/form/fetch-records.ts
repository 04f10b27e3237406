import { isObject, type JsonObject } from '../json-object.ts';
import { runQuery } from '../run-query.ts';
import type { SuggestedKind } from './suggested-kind.ts';

/** A record that a short name stands for. */
export type NamedRecord = {
  readonly slug: string;
  readonly title: string;
  /** Of the title: the one that fits what was typed. */
  readonly language: string;
};

const MOST = 7;

const SEARCH = /* GraphQL */ `
  query RecordsToName($text: String!, $kinds: [SearchKind!], $locale: Locale!, $first: Int!) {
    search(query: $text, types: $kinds, locale: $locale, first: $first, readDates: false) {
      edges { node { slug locale title { text } } }
    }
  }
`;

const THEMES = /* GraphQL */ `
  query ThemesToName($locale: Locale!) {
    themes { slug title(locale: $locale) }
  }
`;

/** Asks the API for records of one kind by their name, in any language. Rejects where it does not answer, and when `signal` aborts. */
export async function fetchRecords(
  kind: SuggestedKind,
  text: string,
  locale: string,
  signal: AbortSignal,
): Promise<readonly NamedRecord[]> {
  const words = { locale: locale.toUpperCase() };
  if (kind === 'THEME') {
    const themes = readObjects((await ask(THEMES, words, signal)).themes)
      .map((theme) => ({ ...theme, locale: words.locale }))
      .flatMap(readRecord);
    const wanted = text.toLowerCase();
    return themes.filter(({ slug, title }) => `${slug} ${title}`.toLowerCase().includes(wanted)).slice(0, MOST);
  }
  const { search } = await ask(SEARCH, { ...words, text, kinds: [kind], first: MOST }, signal);
  const edges = isObject(search) ? readObjects(search.edges) : [];
  return edges.flatMap(({ node }) => (isObject(node) ? readRecord(node) : []));
}

async function ask(query: string, variables: JsonObject, signal: AbortSignal): Promise<JsonObject> {
  const run = await runQuery({ query, variables: JSON.stringify(variables), signal });
  if (run.kind !== 'answered' || !isObject(run.answer.data)) throw new Error('The API gave no answer.');
  return run.answer.data;
}

function readObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A title is a text, or one in spans where the search marks what it found. */
function readRecord({ slug, title, locale }: JsonObject): readonly NamedRecord[] {
  if (typeof slug !== 'string' || typeof locale !== 'string') return [];
  const text =
    typeof title === 'string'
      ? title
      : readObjects(title)
          .map((span) => span.text)
          .join('');
  return [{ slug, title: text, language: locale.toLowerCase() }];
}
