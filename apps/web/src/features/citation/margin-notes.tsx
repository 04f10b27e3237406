import { Note } from '@tumen/ui/note';
import { useLocale, useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { NumberedNote } from './number-notes.ts';

const MarginNotesSourceFragment = graphql(`
  fragment MarginNotes_source on Source {
    label(locale: $locale)
    gloss(locale: $locale)
    language
    issuedLabel(locale: $locale)
    perspective
    isPrimary
    verified
  }
`);

type MarginNote = NumberedNote<{
  locator: string | null;
  source: { slug: string } & FragmentType<typeof MarginNotesSourceFragment>;
}>;

/**
 * The notes of one paragraph, to stand in its margin. A source that an earlier note described is named by its number, and only where it is
 * cited at another place.
 *
 * Beside the text there is less room than text: a note keeps to four lines there, and its source's page says the rest.
 *
 * Number them with `numberNotes`; every first note has the id `note-<number>`, which `NoteRefs` links to.
 */
export function MarginNotes({ notes }: { notes: readonly MarginNote[] }) {
  return (
    <>
      {notes
        .filter(({ isFirst, citation }) => isFirst || citation.locator !== null)
        .map((note) => (
          <Note key={`${note.number} ${note.citation.locator}`} {...(note.isFirst ? { id: `note-${note.number}` } : {})}>
            {note.isFirst ? <FirstNote {...note} /> : <RepeatedNote {...note} />}
          </Note>
        ))}
    </>
  );
}

function FirstNote({ number, citation: { locator, source } }: MarginNote) {
  const t = useTranslations();
  const locale = useLocale();
  const { label, gloss, language, issuedLabel, perspective, isPrimary, verified } = readFragment(
    MarginNotesSourceFragment,
    source,
  );
  // The page of the source prints its own title; here one that the reader understands says more in less room.
  const title = gloss && !language.startsWith(locale) ? gloss : label;
  const facts = [
    ...(locator ? [locator] : []),
    ...(issuedLabel ? [issuedLabel] : []),
    t(`enums.perspective.${perspective}`),
    t(isPrimary ? 'common.primary' : 'common.secondary'),
    ...(verified ? [] : [t('source.unseen')]),
  ];
  return (
    <>
      <span className="lg:flex lg:gap-1">
        <span className="mr-1 font-semibold text-ink lg:mr-0">{number}</span>
        <Link href={`/sources/${source.slug}`} className="text-ink text-link lg:line-clamp-2" title={title}>
          {title}
        </Link>
      </span>{' '}
      <span className="lg:line-clamp-2">{facts.join('\u00a0· ')}</span>
    </>
  );
}

function RepeatedNote({ number, citation: { locator, source } }: MarginNote) {
  return (
    <>
      <span className="mr-1 font-semibold text-ink">{number}</span>
      <Link href={`/sources/${source.slug}`} className="quiet-link">
        {locator}
      </Link>
    </>
  );
}
