import type { Content } from '@tumen/content/content';
import { LOCALES, type LocalizedText } from '@tumen/domain/localized-text';
import { latinKey } from '@tumen/domain/search/latin-key';
import { soundKeys, splitWords } from '@tumen/domain/search/sound-key';
import type { Prisma } from '../client.ts';

type SearchName = Prisma.SearchNameCreateManyInput;

/** The names by which actors, places and terms are known, each spelling of one thing once. */
export function searchNames({ actors, places, terms }: Content): SearchName[] {
  return [
    ...actors.flatMap(({ slug, name }) => names('ACTOR', slug, name)),
    ...places.flatMap(({ slug, name }) => names('PLACE', slug, name)),
    ...terms.flatMap(({ slug, name }) => names('TERM', slug, name)),
  ];
}

function names(kind: SearchName['kind'], slug: string, text: LocalizedText): SearchName[] {
  const spellings = new Set(LOCALES.flatMap((locale) => (text[locale] === undefined ? [] : spellingsOf(text[locale]))));
  return [...spellings].map((name) => {
    const { whole, parts } = soundKeys(name);
    const latin = [...new Set([latinKey(name), ...splitWords(name).map(latinKey)])].filter(Boolean).join(' ');
    return { kind, slug, name, latin, sounds: [...whole], parts: [...parts] };
  });
}

/** A name with another in brackets, "Ho Ka-i (Alexei Hegai)", is both. */
function spellingsOf(name: string): string[] {
  return name
    .split(/[()]/)
    .map((spelling) => spelling.trim())
    .filter(Boolean);
}
