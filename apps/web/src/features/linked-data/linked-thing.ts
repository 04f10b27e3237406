import { toSiteAddress } from '@/features/shell/site-address.ts';
import type { JsonLdNode } from './write-json-ld.ts';

type Thing = { readonly type: string; readonly name: string; readonly path: string };

/** A thing that has its own page, as the page of another names it: the address of its page says which it is. */
export function linkedThing(locale: string, { type, name, path }: Thing): JsonLdNode {
  return { '@type': type, '@id': toSiteAddress(locale, path), name };
}
