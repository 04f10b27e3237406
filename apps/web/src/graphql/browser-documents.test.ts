import { InMemoryCache } from '@apollo/client';
import { type DocumentNode, Kind, print, visit } from 'graphql';
import { expect, it } from 'vitest';
import * as generated from './generated/graphql.ts';
import { POSSIBLE_TYPES } from './possible-types.ts';

const documents: readonly DocumentNode[] = Object.values(generated);
const cache = new InMemoryCache({ possibleTypes: POSSIBLE_TYPES });

/** How an API with ADMITTED_DOCUMENTS=trusted compares them. */
const withoutTypenames = (document: DocumentNode) =>
  print(visit(document, { [Kind.FIELD]: ({ name }) => (name.value === '__typename' ? null : undefined) }));

it('adds the names of types to the documents of browsers, and nothing else', () => {
  const sent = documents.map((document) => cache.transformDocument(document));

  expect(sent.some((document, index) => document !== documents[index])).toBe(true);
  expect(sent.map(withoutTypenames)).toEqual(documents.map(withoutTypenames));
});
