import { faultAt } from '../fault.ts';
import { suggestion } from '../suggest.ts';
import { LINK_NOUNS, referencesOf } from './references-of.ts';
import type { Rule } from './rule.ts';

/** What a record names exists. */
export const checkReferences: Rule = function* ({ content, known }) {
  for (const { origin, path, noun, slug } of referencesOf(content)) {
    const slugs = known[noun];
    if (slugs === undefined || slugs.has(slug)) continue;
    yield faultAt(origin, path, `"${slug}" is not among the ${noun}`, `${suggestion(slug, slugs)}Correct it, or add the record`);
  }
  for (const { origin, links } of content.proses) {
    for (const { scheme, target, line } of links) {
      if (scheme in LINK_NOUNS || ((scheme === 'https' || scheme === 'http') && target.startsWith('//'))) continue;
      const remedy = `Use ${Object.keys(LINK_NOUNS).join(':, ')}: or a web address`;
      yield faultAt(origin, [line], `the link to "${scheme ? `${scheme}:` : ''}${target}" leads nowhere`, remedy);
    }
  }
};
