import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const IdentifierLinksIdentifier = graphql(`
  fragment IdentifierLinks_identifier on Identifier {
    scheme
    value
    url
  }
`);

type IdentifierLinksProps = { identifiers: readonly FragmentType<typeof IdentifierLinksIdentifier>[] };

/** What other catalogues call the same, each linked to its entry there. */
export function IdentifierLinks({ identifiers }: IdentifierLinksProps) {
  const t = useTranslations('enums.identifierScheme');
  return readFragment(IdentifierLinksIdentifier, identifiers).map(({ scheme, value, url }) => (
    <a key={scheme} href={url} className="block min-h-6 text-link">
      {t(scheme)} <span lang="en">{value}</span>
    </a>
  ));
}
