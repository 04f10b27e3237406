import { plainText } from '@tumen/domain/search/latin-key';
import { nameSpellings } from '@tumen/domain/search/name-spellings';
import type { Content } from '../content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Rule } from './rule.ts';

type Named = Pick<Content['actors'][number], 'slug' | 'name' | 'aliases' | 'origin'>;

/** An alias adds a name to its record, and leads to no other record of the kind. */
export const checkAliases: Rule = function* ({ content }) {
  for (const records of [content.actors, content.places, content.terms]) yield* checkKind(records);
};

function* checkKind(records: readonly Named[]): Iterable<Fault> {
  const owners = new Map<string, string>();
  for (const { slug, name } of records) {
    for (const spelling of nameSpellings(name)) owners.set(plainText(spelling), slug);
  }
  for (const { slug, aliases, origin } of records) {
    for (const [index, alias] of aliases.entries()) {
      const key = plainText(alias);
      const owner = owners.get(key);
      owners.set(key, owner ?? slug);
      if (owner === slug) yield faultAt(origin, ['aliases', index], `"${alias}" is a name of the record already`, 'Remove it');
      else if (owner !== undefined)
        yield faultAt(
          origin,
          ['aliases', index],
          `"${alias}" is a name of "${owner}" too`,
          'Leave it to the one better known by it',
        );
    }
  }
}
