import { type JsonLdNode, writeJsonLd } from './write-json-ld.ts';

/** What a page is about, for programs. It is data: no browser runs it. */
export function JsonLd({ node }: { node: JsonLdNode }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no text can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeJsonLd(node) }} />;
}
