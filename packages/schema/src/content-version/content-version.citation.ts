import { builder } from '../builder.ts';
import { queryError } from '../errors/query-error.ts';
import { LocaleEnum } from '../localized.ts';
import { CitationStyleEnum } from '../source/source.citation.ts';
import { citeVersion } from './cite-version.ts';
import { ContentVersion } from './content-version.type.ts';

/** In characters. An address carries a whole query. */
const LONGEST = { title: 300, address: 20_000 } as const;

builder.objectField(ContentVersion, 'citation', (t) =>
  t.string({
    nullable: true,
    description:
      'The archive in this version as a bibliography entry, or an answer made from it where `title` says what it is about. Null for ' +
      'content without a release, which nobody can look up again. In Chicago, APA or MLA it costs ten points.',
    args: {
      style: t.arg({ type: CitationStyleEnum, defaultValue: 'CHICAGO', description: 'The form of the entry.' }),
      locale: t.arg({ type: LocaleEnum, defaultValue: 'en', description: 'The language of dates and of words such as "in".' }),
      title: t.arg.string({ description: 'The question that was asked, at most 300 characters; null: the archive as a whole.' }),
      address: t.arg.string({
        description: 'Where the answer can be had again, at most 20,000 characters. Ask the query there `@asOf` this version.',
      }),
    },
    resolve: ({ version, releasedAt }, { style, locale, ...args }) => {
      if (releasedAt === null) return null;
      const [title, address] = [readText(args.title, 'title'), readText(args.address, 'address')];
      return citeVersion({ version, releasedAt, title, address, style: style ?? 'CHICAGO', locale: locale ?? 'en' });
    },
  }),
);

/** Null for what is absent or blank. */
function readText(text: string | null | undefined, argument: keyof typeof LONGEST): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length <= LONGEST[argument]) return trimmed === '' ? null : trimmed;
  const message = `\`${argument}\` has ${trimmed.length} characters and may have ${LONGEST[argument]}. Shorten it.`;
  throw queryError('INVALID_QUERY', message, { argument });
}
