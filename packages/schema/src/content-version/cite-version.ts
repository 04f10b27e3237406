import { createHash } from 'node:crypto';
import { ARCHIVE_AUTHOR, ARCHIVE_NAME } from '@tumen/domain/archive-name';
import type { Locale } from '@tumen/domain/localized-text';
import { type CitationStyle, formatPassingCitation } from '../source/citation/format-citation.ts';

/** What of the archive is cited, and how. */
type CitedAnswer = {
  readonly version: number;
  readonly releasedAt: Date;
  /** What the answer is about; null: the whole archive is cited. */
  readonly title: string | null;
  readonly address: string | null;
  readonly style: CitationStyle;
  readonly locale: Locale;
};

/** Writes a release of the archive, or an answer made from it, as a bibliography entry. */
export function citeVersion({ version, releasedAt, title, address, style, locale }: CitedAnswer): Promise<string> {
  const csl = {
    id: ['tumen-version', version, ...nameAnswer(title, address)].join('-'),
    type: 'dataset',
    author: [{ literal: ARCHIVE_AUTHOR }],
    issued: { 'date-parts': [[releasedAt.getUTCFullYear(), releasedAt.getUTCMonth() + 1, releasedAt.getUTCDate()]] },
    ...nameArchive(version, title, style),
    ...(address === null ? {} : { URL: address }),
  };
  return formatPassingCitation({ csl, label: ARCHIVE_NAME }, style, locale);
}

/** A paper cites several answers of one version: each needs a key of its own, the same in every language and style. */
function nameAnswer(title: string | null, address: string | null): string[] {
  if (title === null && address === null) return [];
  return [
    createHash('sha256')
      .update(JSON.stringify([title, address]))
      .digest('hex')
      .slice(0, 8),
  ];
}

/** Where a style has a place for the version, it stands there, else behind the title; some formats drop the work that holds another. */
function nameArchive(version: number, title: string | null, style: CitationStyle): object {
  if (style === 'APA' || style === 'CSL_JSON') {
    return {
      version: String(version),
      ...(title === null ? { title: ARCHIVE_NAME } : { title, 'container-title': ARCHIVE_NAME }),
    };
  }
  const archive = `${ARCHIVE_NAME}, version ${version}`;
  if (title === null) return { title: archive };
  return style === 'BIBTEX' || style === 'RIS' ? { title, note: archive } : { title, 'container-title': archive };
}
