import type { DublinText } from '@tumen/domain/oai-pmh/repository';

type InThree = { readonly english: string | null; readonly korean: string | null; readonly russian: string | null };

/** A text in the languages in which it stands. Where English stands in for another language, it stands once. */
export function inThree({ english, korean, russian }: InThree): DublinText[] {
  const texts = [
    { text: english, language: 'en' },
    { text: korean, language: 'ko' },
    { text: russian, language: 'ru' },
  ];
  return texts.flatMap(({ text, language }) => {
    if (text === null || (language !== 'en' && text === english)) return [];
    return [{ text, language }];
  });
}

/** Those of the texts that there are. */
export function plain(...texts: readonly (string | null | undefined)[]): DublinText[] {
  return texts.flatMap((text) => (text ? [{ text }] : []));
}
