import { Note } from '@tumen/ui/note';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { NumberedNote } from './number-notes.ts';

const MarginNotesSourceFragment = graphql(`
  fragment MarginNotes_source on Source {
    label(locale: $locale)
    gloss(locale: $locale)
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
 * The notes of one paragraph, to stand in the margin of its `ReadingBand`. A source that an earlier note described is named only.
 *
 * Number them with `numberNotes`; every first note has the id `note-<number>`, which `NoteRefs` links to.
 */
export function MarginNotes({ notes }: { notes: readonly MarginNote[] }) {
  return (
    <>
      {notes.map((note) => (
        <Note key={`${note.number} ${note.citation.locator}`} {...(note.isFirst ? { id: `note-${note.number}` } : {})}>
          <NoteBody {...note} />
        </Note>
      ))}
    </>
  );
}

function NoteBody({ number, isFirst, citation: { locator, source } }: MarginNote) {
  const t = useTranslations();
  const { label, gloss, issuedLabel, perspective, isPrimary, verified } = readFragment(MarginNotesSourceFragment, source);
  const nature = [
    t(`enums.perspective.${perspective}`),
    t(isPrimary ? 'common.primary' : 'common.secondary'),
    ...(verified ? [] : [t('source.unseen')]),
  ];
  return (
    <>
      <span className="mr-1 font-semibold text-ink">{number}</span>
      <Link href={`/sources/${source.slug}`} className="text-ink text-link">
        {label}
      </Link>
      {isFirst && gloss && gloss !== label && ` (${gloss})`}
      {isFirst && issuedLabel && `, ${issuedLabel}`}
      {locator && `, ${locator}`}
      {isFirst && <span className="block">{nature.join(' · ')}</span>}
    </>
  );
}
