import { identifierUrl } from '@tumen/domain/identifiers';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '@tumen/domain/vocabulary';
import { builder } from '../builder.ts';
import { described } from '../vocabulary.ts';

type IdentifierShape = { readonly scheme: IdentifierScheme; readonly value: string };

const IdentifierSchemeEnum = builder.enumType('IdentifierScheme', {
  description: 'A catalogue that numbers persons, bodies or places.',
  values: described<IdentifierScheme>({
    GEONAMES: 'GeoNames, of places.',
    ISNI: 'International Standard Name Identifier, ISO 27729, of persons and bodies.',
    VIAF: 'Virtual International Authority File of the libraries, of persons and bodies.',
    WIKIDATA: 'Wikidata, of anything.',
  }),
});

export const Identifier = builder.objectRef<IdentifierShape>('Identifier').implement({
  description: 'What another catalogue calls the same person, body or place.',
  fields: (t) => ({
    scheme: t.expose('scheme', { type: IdentifierSchemeEnum, description: 'Whose it is.' }),
    value: t.exposeString('value', { description: 'As the catalogue prints it: `Q423`, `0000 0001 2085 1310`.' }),
    url: t.string({
      description: 'The address of the entry: what linked data gives for "the same as".',
      resolve: ({ scheme, value }) => identifierUrl(scheme, value),
    }),
  }),
});

/** The identifiers that are known, in the order of the schemes. */
export function knownIdentifiers(values: Partial<Record<IdentifierScheme, string | null>>): IdentifierShape[] {
  return IDENTIFIER_SCHEMES.flatMap((scheme) => {
    const value = values[scheme];
    return value ? [{ scheme, value }] : [];
  });
}
