import type { Locale, LocalizedText } from '@tumen/domain/localized-text';
import type { Content } from '../content.ts';
import { type Fault, faultAt, type Origin, type Path } from '../fault.ts';
import { textsOf } from '../texts-of.ts';
import type { Rule } from './rule.ts';

const NAMES: Readonly<Record<Exclude<Locale, 'en'>, string>> = { ko: 'Korean (ko)', ru: 'Russian (ru)' };
const BOTH = ['ko', 'ru'] as const;

/** What all readers meet is there in all three languages; what is long is there at least in Korean. English comes by the shapes. */
export const checkLanguages: Rule = function* ({ content }) {
  const { periods, themes, places, offices, actors, claims, debates, indicators, terms, routes, courses } = content;
  for (const record of [periods, themes, places, offices, actors, claims, debates, indicators, terms, routes, courses].flat()) {
    const { origin, ...rest } = record;
    for (const { path, text } of textsOf(rest)) yield* missing(origin, path, text, BOTH);
  }
  for (const event of content.events) yield* ofEvent(event);
  for (const { origin, title } of content.lessons) yield* missing(origin, ['title'], title, BOTH);
  for (const { origin, language, title, custom } of content.sources) {
    if (title !== undefined && custom.gloss === undefined && new Intl.Locale(language).language !== 'en')
      yield faultAt(origin, ['title'], 'is not English and has no translation', 'Add the title in English as custom.gloss');
  }
};

/** Facts and significance are longer than the rest together: Russian may wait. */
function* ofEvent({
  origin,
  title,
  summary,
  dispute,
  participants,
  facts,
  significance,
}: Content['events'][number]): Iterable<Fault> {
  for (const { path, text } of textsOf({ title, summary, dispute, participants })) yield* missing(origin, path, text, BOTH);
  for (const { path, text } of textsOf({ facts, significance })) yield* missing(origin, path, text, ['ko']);
}

function* missing(origin: Origin, path: Path, text: LocalizedText, locales: readonly (keyof typeof NAMES)[]): Iterable<Fault> {
  const absent = locales.filter((locale) => text[locale] === undefined);
  if (absent.length === 0) return;
  const names = absent.map((locale) => NAMES[locale]).join(' and ');
  yield faultAt(origin, path, `${path.join('.')} is missing in ${names}`, 'Add the translation');
}
