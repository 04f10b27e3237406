import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { CITATION_PATTERN, parseReferences } from './read-prose.ts';

/**
 * Turns `[@slug, locator]` into a link to `cite:slug+slug`, which the renderer replaces by raised numbers.
 *
 * A full stop or comma moves before the number, as typographers set it.
 */
export function remarkCitations() {
  return (tree: Root) => {
    findAndReplace(tree, [
      CITATION_PATTERN,
      (_match: string, inner: string, punctuation: string) => {
        const url = `cite:${parseReferences(inner)
          .map(({ slug }) => slug)
          .join('+')}`;
        return [
          { type: 'text', value: punctuation },
          { type: 'link', url, children: [] },
        ];
      },
    ]);
  };
}
