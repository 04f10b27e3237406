import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findBroughtFields } from './brought-fields.ts';
import { findOperation, findSet } from './find-selection.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Period implements Node { id: ID! title: String! slug: String! }
  type Query { periods: [Period!]! }
`);

function broughtTo(text: string) {
  const document = parse(text);
  const operation = findOperation(document, undefined);
  const set = operation && findSet(schema, operation, [0]);
  return set ? [...findBroughtFields({ schema, document }, set)] : [];
}

describe('findBroughtFields', () => {
  it('names the fields of a fragment, also of one within it, by the fragment in the set', () => {
    const text = '{ periods { slug ...Names } } fragment Names on Period { title ...Key } fragment Key on Node { id }';
    expect(broughtTo(text)).toEqual([
      ['title', 'Names'],
      ['id', 'Names'],
    ]);
  });

  it('leaves out a fragment that is missing, on another type, or spread in itself', () => {
    expect(broughtTo('{ periods { ...Gone } }')).toEqual([]);
    expect(broughtTo('{ periods { ...Other } } fragment Other on Query { __typename }')).toEqual([]);
    expect(broughtTo('{ periods { ...Round } } fragment Round on Period { title ...Round }')).toEqual([['title', 'Round']]);
  });
});
