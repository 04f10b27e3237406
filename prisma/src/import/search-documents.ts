import type { Content } from '@tumen/content/content';
import { LOCALES, type Locale, type LocalizedText } from '@tumen/domain/localized-text';
import type { Prisma } from '../client.ts';
import { plainText } from './plain-text.ts';

type Row = Prisma.SearchDocumentCreateManyInput;
/** What a search is narrowed by; days are ISO. */
type Facets = Pick<Row, 'period' | 'language'> & {
  readonly themes?: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
};
type SearchDocument = Pick<Row, 'kind' | 'slug' | 'locale' | 'title' | 'body'> & Facets;
type Part = LocalizedText | undefined;

/** What can be searched: one document for each record and each language in which it has a title. */
export function searchDocuments(content: Content): SearchDocument[] {
  return [
    ...content.periods.flatMap(({ slug, title, summary }) => documents('PERIOD', slug, title, [summary])),
    ...content.places.flatMap(({ slug, name }) => documents('PLACE', slug, name, [], otherNames(name))),
    ...content.actors.flatMap(({ slug, name, description }) => documents('ACTOR', slug, name, [description], otherNames(name))),
    ...eventDocuments(content),
    ...content.sources.flatMap(sourceDocuments),
    ...content.claims.flatMap(({ code, text, evidence }) =>
      documents(
        'CLAIM',
        code,
        text,
        evidence.map(({ note }) => note),
        () => code,
      ),
    ),
    ...content.debates.flatMap((debate) => documents('DEBATE', debate.slug, debate.question, debateParts(debate))),
    ...content.indicators.flatMap(({ slug, name, unit, definition, caveats }) =>
      documents('INDICATOR', slug, name, [definition, unit, caveats]),
    ),
    ...content.terms.flatMap(({ slug, name, definition }) => documents('TERM', slug, name, [definition], otherNames(name))),
    ...content.lessons.flatMap(({ slug, title, question, objectives, period }) =>
      documents('LESSON', slug, title, [question, ...objectives], (locale) => lessonProse(content, slug, locale), {
        period: period ?? null,
      }),
    ),
  ];
}

/** The body joins the texts that exist in the language of the document, and what `extra` adds. */
function documents(
  kind: SearchDocument['kind'],
  slug: string,
  title: LocalizedText,
  parts: readonly Part[],
  extra: (locale: Locale) => string = () => '',
  facets: Facets = {},
): SearchDocument[] {
  return LOCALES.flatMap((locale) => {
    const own = title[locale];
    if (own === undefined) return [];
    const body = [...parts.map((part) => part?.[locale]), extra(locale)].filter(Boolean).join('\n');
    return [{ kind, slug, locale, title: own, body, ...facets }];
  });
}

/** A name is found in any script, whatever the language of the page. */
function otherNames(name: LocalizedText) {
  return (locale: Locale) => LOCALES.flatMap((other) => (other === locale ? [] : (name[other] ?? []))).join('\n');
}

function eventDocuments({ events, offices }: Content): SearchDocument[] {
  const titleOf = new Map(offices.map(({ slug, title }) => [slug, title]));
  return events.flatMap((event) => {
    const { slug, title, period, themes, date } = event;
    const facets = { period, themes, startDate: date.startDate, endDate: date.endDate };
    return documents('EVENT', slug, title, eventParts(event, titleOf), undefined, facets);
  });
}

function eventParts(
  { summary, facts, significance, participants, dispute }: Content['events'][number],
  titleOf: ReadonlyMap<string, LocalizedText>,
): Part[] {
  return [
    summary,
    ...facts.map(({ text }) => text),
    significance,
    ...participants.map(({ office, part }) => (office === undefined ? part : titleOf.get(office))),
    dispute?.question,
    ...(dispute?.positions ?? []).flatMap(({ view, heldBy }) => [view, heldBy]),
  ];
}

function debateParts({ background, prompts, positions }: Content['debates'][number]): Part[] {
  return [background, ...positions.flatMap(({ label, argument, heldBy }) => [label, argument, ...heldBy]), ...prompts];
}

function lessonProse({ proses }: Content, slug: string, locale: Locale): string {
  const prose = proses.find((candidate) => candidate.lesson === slug && candidate.locale === locale);
  return (prose?.sections ?? []).map(({ heading, body }) => `${heading}\n${plainText(body)}`).join('\n');
}

/** A source is called by its printed title in the language of that title, and by its gloss in the others. */
function sourceDocuments({
  slug,
  title,
  language,
  author,
  publisher,
  custom,
  ...csl
}: Content['sources'][number]): SearchDocument[] {
  const { gloss, annotation } = custom;
  const names = (author ?? []).map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '));
  const subtag = new Intl.Locale(language).language;
  const printed = LOCALES.find((locale) => subtag === locale);
  const titles = { ...gloss, ...(printed && title && { [printed]: title }) };
  const about = [title, ...names, csl['container-title'], publisher].filter((text) => typeof text === 'string').join('\n');
  const named = { ...titles, en: titles.en ?? title ?? slug };
  return documents('SOURCE', slug, named, [gloss, annotation], () => about, { language: subtag });
}
