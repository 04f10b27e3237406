import { readEnv } from '@/env.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import type { Manifest } from './manifest.ts';
import { mediaType } from './media-type.ts';

type DatasetTexts = { readonly name: string; readonly description: string };

/** The archive as a search engine for data sets lists it: version, license, how to cite it, and each file with data. */
export function datasetJsonLd(
  { version, license, citation, coverage, files }: Manifest,
  locale: string,
  { name, description }: DatasetTexts,
): JsonLdNode {
  const address = toSiteAddress(locale, '/data');
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name,
    description,
    version,
    license: license.path,
    isAccessibleForFree: true,
    creditText: citation,
    creator: { '@type': 'Organization', name: 'Tumen', url: toSiteAddress(locale, '') },
    temporalCoverage: `${coverage.from}/${coverage.to}`,
    distribution: files.flatMap(({ path, bytes }) => {
      const type = mediaType(path);
      return type === undefined ? [] : toDownload(path, type, bytes);
    }),
  };
}

function toDownload(path: string, type: string, bytes: number): JsonLdNode {
  return {
    '@type': 'DataDownload',
    name: path,
    contentUrl: new URL(`/data/${path}`, readEnv().SITE_ORIGIN).href,
    encodingFormat: type.replace(/;.*$/, ''),
    contentSize: `${bytes} B`,
  };
}
