import { useLocale } from 'next-intl';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { JsonLd } from './json-ld.tsx';
import { ownWork } from './own-work.ts';

type ListJsonLdProps = {
  /** What schema.org calls such a list. */
  type?: 'CollectionPage' | 'DataCatalog' | 'DefinedTermSet';
  path: string;
  name: string;
  description: string;
};

/** What a list of records is, for programs. Each record says on its own page what it belongs to: here they would double the page. */
export function ListJsonLd({ type = 'CollectionPage', path, name, description }: ListJsonLdProps) {
  const locale = useLocale();
  const address = toSiteAddress(locale, path);
  return <JsonLd node={{ '@type': type, '@id': address, url: address, name, description, ...ownWork(locale) }} />;
}
