import { type Draft, writeShareHash } from '../share-link.ts';
import type { AnswerLook } from '../views/answer-look.ts';

type Embed = {
  /** Where this site is: `https://example.org`. */
  readonly origin: string;
  readonly locale: string;
  readonly draft: Draft;
  readonly look: AnswerLook;
  /** What a screen reader says of the frame. */
  readonly title: string;
};

/** The HTML that shows one view of an answer inside another page. */
export function writeEmbedCode({ origin, locale, draft, look, title }: Embed): string {
  const address = `${origin}/embed/${locale}/answer${writeShareHash(draft, look)}`;
  return `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="480" style="border: 0" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
