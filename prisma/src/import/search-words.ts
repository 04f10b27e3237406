import { latinKey } from '@tumen/domain/search/latin-key';
import type { Prisma } from '../client.ts';

type Text = Pick<Prisma.SearchDocumentCreateManyInput, 'title' | 'body'>;

/** Shorter ones are mostly endings and particles, and every other short word is close to them. */
const SHORTEST_LATIN = 4;

/** The words of all texts, in lower case, with the number of documents that hold each. Words with digits are left out. */
export function searchWords(documents: readonly Text[]): Prisma.SearchWordCreateManyInput[] {
  const counts = new Map<string, number>();
  for (const { title, body } of documents) {
    for (const word of new Set(wordsOf(`${title}\n${body}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, documents]) => ({ word, documents, latin: latinKey(word) }))
    .filter(({ latin }) => latin.length >= SHORTEST_LATIN);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu) ?? []
  );
}
