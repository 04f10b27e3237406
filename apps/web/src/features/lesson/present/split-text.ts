import { estimateTextWidth } from '@/features/timeline/estimate-text-width.ts';

/**
 * Cuts a paragraph of Markdown at the ends of its sentences into parts that a slide can hold, as even as the sentences allow.
 *
 * `most` is the widest part, in widths of its letters' size (em). A sentence wider than that stays whole. The parts, joined by a space,
 * are the paragraph; nothing is cut inside a citation or a link.
 */
export function splitText(markdown: string, most: number, locale: string): string[] {
  const sentences = listSentences(markdown, locale);
  const count = Math.ceil(measure(markdown) / most);
  return packEvenly(sentences, count, most) ?? packGreedily(sentences, most);
}

/** The width of what a reader sees of a Markdown text, in em. */
export function measure(markdown: string): number {
  return estimateTextWidth(markdown.replaceAll(CITATION, '').replaceAll(LINK_TARGET, ']'), 1);
}

const CITATION = /\s*\[@[^\]]+\]/g;
const LINK_TARGET = /\]\([^)]*\)/g;

function listSentences(markdown: string, locale: string): string[] {
  // A full stop in a locator (“p. 5”) or an address ends no sentence: both are hidden from the segmenter, keeping their length.
  const masked = markdown.replaceAll(CITATION, hide).replaceAll(LINK_TARGET, hide);
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const sentences: string[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(masked)) {
    const to = index + segment.length;
    // Korean goes on behind the question mark of a quotation: without a space there is no end.
    if (to < markdown.length && !/\s$/.test(segment)) continue;
    sentences.push(markdown.slice(from, to).trim());
    from = to;
  }
  return sentences;
}

function hide(text: string): string {
  return 'x'.repeat(text.length);
}

/** Parts of about a `count`-th each; null where one of them becomes too wide. */
function packEvenly(sentences: readonly string[], count: number, most: number): string[] | null {
  const total = sentences.reduce((sum, sentence) => sum + measure(sentence), 0);
  const parts: string[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const sentence of sentences) {
    const width = measure(sentence);
    // A sentence belongs to the part in which its middle lies.
    const index = Math.min(count - 1, Math.floor(((before + width / 2) / total) * count));
    parts[index]?.push(sentence);
    before += width;
  }
  const texts = parts.filter(({ length }) => length > 0).map((part) => part.join(' '));
  return texts.every((text) => measure(text) <= most) ? texts : null;
}

function packGreedily(sentences: readonly string[], most: number): string[] {
  const parts: string[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    const joined = last === undefined ? sentence : `${last} ${sentence}`;
    if (last !== undefined && measure(joined) <= most) parts[parts.length - 1] = joined;
    else parts.push(sentence);
  }
  return parts;
}
