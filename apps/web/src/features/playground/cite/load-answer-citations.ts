import { isObject } from '../json-object.ts';
import { runQuery } from '../run-query.ts';

const ANSWER_CITATIONS = /* GraphQL */ `
  query AnswerCitations($version: Int!, $locale: Locale!, $title: String!, $address: String!) @asOf(version: $version) {
    contentVersion {
      CHICAGO: citation(style: CHICAGO, locale: $locale, title: $title, address: $address)
      APA: citation(style: APA, locale: $locale, title: $title, address: $address)
      MLA: citation(style: MLA, locale: $locale, title: $title, address: $address)
      BIBTEX: citation(style: BIBTEX, locale: $locale, title: $title, address: $address)
      RIS: citation(style: RIS, locale: $locale, title: $title, address: $address)
      CSL_JSON: citation(style: CSL_JSON, locale: $locale, title: $title, address: $address)
    }
  }
`;

type CitedAnswer = {
  readonly release: number;
  readonly title: string;
  readonly address: string;
  readonly locale: string;
  readonly signal: AbortSignal;
};

/** Asks the API for the entries of an answer, by style. Null where it gives none; rejects only when `signal` aborts. */
export async function loadAnswerCitations({ release, title, address, locale, signal }: CitedAnswer) {
  const variables = JSON.stringify({ version: release, locale: locale.toUpperCase(), title, address });
  const run = await runQuery({ query: ANSWER_CITATIONS, variables, signal });
  if (run.kind !== 'answered' || !isObject(run.answer.data) || !isObject(run.answer.data.contentVersion)) return null;
  const written = run.answer.data.contentVersion;
  const read = (style: string) => (typeof written[style] === 'string' ? written[style] : '');
  const citations = {
    CHICAGO: read('CHICAGO'),
    APA: read('APA'),
    MLA: read('MLA'),
    BIBTEX: read('BIBTEX'),
    RIS: read('RIS'),
    CSL_JSON: read('CSL_JSON'),
  };
  return Object.values(citations).includes('') ? null : citations;
}
