import type { LocalizedText } from '@tumen/domain/localized-text';
import { type Fault, faultAt, type Origin } from '../fault.ts';
import type { Rule } from './rule.ts';

/** What stands on signs and in lists is there in all three languages. English is required everywhere by the shapes. */
export const checkLanguages: Rule = function* ({ content }) {
  for (const { origin, title } of [...content.periods, ...content.themes, ...content.events, ...content.lessons]) {
    yield* inAllLanguages(origin, 'title', title);
  }
  for (const { origin, name } of [...content.places, ...content.actors, ...content.terms])
    yield* inAllLanguages(origin, 'name', name);
};

function* inAllLanguages(origin: Origin, key: string, text: LocalizedText): Iterable<Fault> {
  const missing = [!text.ko && 'Korean (ko)', !text.ru && 'Russian (ru)'].filter(Boolean);
  if (missing.length > 0) yield faultAt(origin, [key], `${key} is missing in ${missing.join(' and ')}`, 'Add the translation');
}
