import type { Metadata } from 'next';
import { type CslItem, type CslName, issuedDate } from './csl-item.ts';

type Tags = NonNullable<Metadata['other']>;

/** Zotero's own names of kinds. What it has no kind for, a treaty say, is a document. */
const ZOTERO_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  chapter: 'bookSection',
  entry: 'encyclopediaArticle',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  legislation: 'statute',
  manuscript: 'manuscript',
  motion_picture: 'film',
  'paper-conference': 'conferencePaper',
  'post-weblog': 'blogPost',
  report: 'report',
  speech: 'presentation',
  thesis: 'thesis',
  webpage: 'webpage',
};

// Zotero takes each of these as a statement of the kind, so that a newspaper must not be called a journal.
const CONTAINER_TAGS: Readonly<Record<string, string>> = {
  'article-journal': 'citation_journal_title',
  chapter: 'citation_inbook_title',
  'paper-conference': 'citation_conference_title',
};

const PUBLISHER_TAGS: Readonly<Record<string, string>> = {
  report: 'citation_technical_report_institution',
  thesis: 'citation_dissertation_institution',
};

/**
 * The source as reference managers and scholarly search engines read it from the head of a page: the tags of Highwire Press. They cannot
 * tell a newspaper from a journal or name what a web page is part of: for that stand PRISM and Zotero's own tag of the kind.
 *
 * A tag stands only for what the record has. Highwire has none for an archive.
 */
export function citationTags(item: CslItem): Tags {
  const container = item['container-title'];
  const [firstPage, lastPage] = item.page?.split(/\s*[-–]\s*/) ?? [];
  return known({
    citation_title: item.title,
    citation_author: item.author?.map(inverted),
    citation_editor: item.editor?.map(inverted),
    citation_publication_date: issuedDate(item)?.replaceAll('-', '/'),
    [CONTAINER_TAGS[item.type] ?? '']: container,
    'prism.publicationName': container,
    [PUBLISHER_TAGS[item.type] ?? 'citation_publisher']: item.publisher,
    citation_series_title: item['collection-title'],
    citation_technical_report_number: item.type === 'report' ? item.number : undefined,
    citation_volume: item.volume,
    citation_issue: item.issue,
    citation_firstpage: firstPage,
    citation_lastpage: lastPage,
    citation_doi: item.DOI,
    citation_isbn: item.ISBN,
    citation_language: item.language,
    citation_public_url: item.URL,
    'z:itemType': ZOTERO_TYPES[item.type] ?? 'document',
  });
}

type CitedPage = { title: string; url: string; language: string };

/** A page of this site as reference managers read it: a web page, whose site they know from its Open Graph tags. */
export function pageCitationTags({ title, url, language }: CitedPage): Tags {
  return { citation_title: title, citation_language: language, citation_public_url: url, 'z:itemType': 'webpage' };
}

/**
 * The family name first, as Highwire's readers split a name at the comma. Behind a name in one piece, mostly a body's, it keeps them from
 * taking the last word for a family name: Zotero would make "Korea, Republic of" of the Republic of Korea.
 */
function inverted({ family, given, literal }: CslName): string {
  if (literal === undefined) return [family, given].filter(Boolean).join(', ');
  return literal.includes(' ') && !literal.includes(',') ? `${literal},` : literal;
}

function known(tags: Readonly<Record<string, string | string[] | undefined>>): Tags {
  const entries = Object.entries(tags).filter(
    (entry): entry is [string, string | string[]] => entry[0] !== '' && Boolean(entry[1]),
  );
  return Object.fromEntries(entries);
}
