import { formatHistoricalDate } from '@tumen/domain/historical-date';
import { type Locale, localize } from '@tumen/domain/localized-text';
import type { Content } from '../../content.ts';
import type { QuestionRecord } from '../../shape/question.ts';

/** The question in the words of the domain. The key is read from the events, so that it follows their dates. */
export function curated(question: Extract<QuestionRecord, { kind: 'PLACEMENT' }>, { periods, events }: Content) {
  const shown = periods
    .filter(({ slug }) => question.periods.includes(slug))
    .map((period) => ({ slug: period.slug, label: labelOf(period) }));
  return {
    kind: question.kind,
    periods: shown.map(({ label }) => label),
    items: question.items.map(({ id, text, event: slug }) => {
      const event = events.find((candidate) => candidate.slug === slug);
      const period = shown.find((candidate) => candidate.slug === event?.period);
      if (!period) throw new Error(`"${slug}" falls into none of the periods of ${question.slug}`);
      return { id, text, period: period.label };
    }),
  };
}

/** "The freeze (1990–1995)". */
function labelOf({ title, start, end }: Content['periods'][number]) {
  const span = `${start.slice(0, 4)}/${end?.slice(0, 4) ?? '..'}`;
  const label = (locale: Locale) => `${localize(title, locale)} (${formatHistoricalDate(span, locale)})`;
  return { en: label('en'), ko: label('ko'), ru: label('ru') };
}
