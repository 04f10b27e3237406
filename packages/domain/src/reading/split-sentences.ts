import type { Locale } from '../localized-text.ts';

/** What ends in a full stop without ending a sentence, before a name or a number. Without the stop. */
const ABBREVIATIONS: Record<Locale, readonly string[]> = {
  en: 'Mr Mrs Ms Dr Prof Gen Col Lt Maj Sgt Capt Adm Gov Sen Rep St Jr No Nos vol vols pp ed eds fig art arts ch sec doc docs ca cf vs al e.g i.e approx Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec U.S U.N U.K'.split(
    ' ',
  ),
  ko: 'No vol pp art cf vs Dr Mr'.split(' '),
  ru: 'г гг в вв т тт д е п к им св см ср ст гл стр рис табл ул тыс млн млрд руб долл проф акад ген полк др напр изд ред'.split(
    ' ',
  ),
};

/** `J.`, `И.`, or the `p.` before a page: one letter and its stop. */
const INITIAL = /(?:^|[\s(«“"'’.-])\p{L}\.\s*$/u;
const LAST_WORD = /([\p{L}][\p{L}.]*)\.\s*$/u;
/** `1950. ` in `1950. 6. 25.`: Korean and Russian write dates and lists with stops. */
const NUMBER = /(?:^|\s)\d{1,4}\.\s*$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWERCASE_OR_HANGUL = /^[\p{Ll}\p{sc=Hangul}]/u;

/**
 * Cuts a paragraph of plain text into sentences: Unicode's rules for the language (UAX 29, by `Intl.Segmenter`), mended where they cut
 * at an abbreviation, an initial, a date, or a quotation inside the sentence. Together the sentences are the paragraph, without the
 * space between them.
 *
 * One ambiguity stays: an abbreviation that also ends its sentence ("… to the U.S. The Soviet Union …") keeps the two together.
 */
export function splitSentences(paragraph: string, locale: Locale): string[] {
  const pieces = Array.from(new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(paragraph), ({ segment }) => segment);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    if (before !== undefined && isOneSentence(before, piece, locale)) sentences[sentences.length - 1] = before + piece;
    else sentences.push(piece);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function isOneSentence(before: string, after: string, locale: Locale): boolean {
  if (!LETTER_OR_DIGIT.test(after) || !LETTER_OR_DIGIT.test(before)) return true;
  // A particle or a verb of saying that follows a quotation without a space: “안 된다.”라고.
  if (/[”’"»」』)]$/.test(before) && LOWERCASE_OR_HANGUL.test(after)) return true;
  if (INITIAL.test(before)) return true;
  const [, word = ''] = LAST_WORD.exec(before) ?? [];
  if (ABBREVIATIONS[locale].includes(word)) return true;
  return locale !== 'en' && NUMBER.test(before);
}
