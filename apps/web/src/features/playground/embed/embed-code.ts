import { writeFrame } from '@/features/oembed/write-frame.ts';
import { type Draft, writeShareHash } from '../share-link.ts';
import type { AnswerLook } from '../views/answer-look.ts';

/** Pixels. */
const HEIGHT = 480;

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
  return writeFrame({ src: address, title, width: '100%', height: HEIGHT });
}
