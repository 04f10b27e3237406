import type { Content } from '../content.ts';
import { type Fault, faultAt, type Origin } from '../fault.ts';
import { textsOf } from '../texts-of.ts';
import type { Rule } from './rule.ts';
import { anyKorean, anyRussian, englishName, type Wording, wordOf } from './wording.ts';

/** A headline is written anew in each language and may leave out a name. */
const HEADLINES: ReadonlySet<string | number> = new Set(['title', 'heading']);

/** Persons and fixed terms are written one way in each language: a translation names what its English names, in the listed form. */
export const checkNames: Rule = function* ({ content }) {
  const wordings = [...content.actors.flatMap(ofPerson), ...content.terminology.map(ofTerm)];
  const { proses: _, sources: __, terminology: ___, ...nouns } = content;
  for (const records of Object.values(nouns)) {
    for (const { origin, ...record } of records) {
      for (const { path, text } of textsOf(record)) {
        if (HEADLINES.has(path.at(-1) ?? '')) continue;
        for (const wording of wordings) yield* check(origin, [...path], text, wording);
      }
    }
  }
};

function* check(
  origin: Origin,
  path: (string | number)[],
  text: { en: string; ko?: string; ru?: string },
  wording: Wording,
): Iterable<Fault> {
  const mention = wording.english.exec(text.en)?.[0];
  if (mention === undefined) return;
  const remedy = `Write it as ${wording.listedIn} does, or correct it there`;
  if (wording.spelling !== undefined && mention !== wording.spelling)
    yield faultAt(origin, path, `spells "${wording.spelling}" as "${mention}"`, remedy);
  if (text.ko !== undefined && !wording.korean.test(text.ko))
    yield faultAt(origin, [...path, 'ko'], `has "${mention}" in English but not "${wording.name.ko}" in Korean`, remedy);
  if (text.ru !== undefined && !wording.russian.test(text.ru))
    yield faultAt(origin, [...path, 'ru'], `has "${mention}" in English but not "${wording.name.ru}" in Russian`, remedy);
}

/** Koreans and Chinese are known by the whole name, whose Korean form is one word; all others by the last word. */
function ofPerson({ kind, name, slug }: Content['actors'][number]): Wording[] {
  const { en, ko, ru } = name;
  if (kind !== 'PERSON' || ko === undefined || ru === undefined) return [];
  const isWhole = !ko.includes(' ');
  const shown = isWhole ? { en, ko, ru } : { en: wordOf(en), ko: wordOf(ko), ru: wordOf(ru) };
  return [
    {
      name: shown,
      english: englishName(shown.en, isWhole),
      ...(isWhole && { spelling: shown.en }),
      korean: anyKorean([shown.ko]),
      russian: anyRussian([shown.ru]),
      listedIn: `actors/${slug}.yaml`,
    },
  ];
}

function ofTerm({ en, ko, ru }: Content['terminology'][number]): Wording {
  return {
    name: { en, ko: ko.join('" or "'), ru: ru.join('" or "') },
    english: englishName(en, false),
    korean: anyKorean(ko),
    russian: anyRussian(ru),
    listedIn: 'terminology.yaml',
  };
}
