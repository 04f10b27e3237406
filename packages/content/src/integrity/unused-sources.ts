import { faultAt } from '../fault.ts';
import { referencesOf } from './references-of.ts';
import type { Rule } from './rule.ts';

/** Every source is used by something. Told only when all records could be read: a faulty one may be its user. */
export const checkUnusedSources: Rule = function* ({ content, isWhole }) {
  if (!isWhole) return;
  const used = new Set([...referencesOf(content)].filter(({ noun }) => noun === 'sources').map(({ slug }) => slug));
  for (const { origin, slug } of content.sources) {
    if (!used.has(slug)) yield faultAt(origin, ['id'], 'is an unused source', 'Cite it somewhere, or remove it');
  }
};
