import { writeXml, type XmlElement, xml } from '../write-xml.ts';

export type FeedEntry = {
  /** A URI that stays. */
  readonly id: string;
  readonly title: string;
  /** An ISO day. */
  readonly day: string;
  readonly url: string;
  readonly summary?: { readonly text: string; readonly language: string } | undefined;
};

export type Feed = {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Of the page that the feed follows, and of the feed itself. */
  readonly url: string;
  readonly self: string;
  readonly author: string;
  /** The day, ISO, of a feed without entries. */
  readonly since: string;
  readonly entries: readonly FeedEntry[];
};

/** Writes a feed as Atom 1.0 (RFC 4287). */
export function writeAtom({ id, title, language, url, self, author, since, entries }: Feed): string {
  const days = entries.map(({ day }) => day).toSorted();
  return writeXml(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      xml('id', {}, id),
      xml('title', {}, title),
      xml('updated', {}, startOf(days.at(-1) ?? since)),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      xml('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
      xml('author', {}, xml('name', {}, author)),
      ...entries.map(entryElement),
    ),
  );
}

function entryElement({ id, title, day, url, summary }: FeedEntry): XmlElement {
  return xml(
    'entry',
    {},
    xml('id', {}, id),
    xml('title', {}, title),
    xml('updated', {}, startOf(day)),
    xml('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(summary ? [xml('summary', { 'xml:lang': summary.language }, summary.text)] : []),
  );
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
