import { useTranslations } from 'next-intl';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import type { NotedParagraph } from '../prose/number-prose.ts';
import { HandoutPart } from './handout-part.tsx';

const handoutNotesSource = graphql(/* GraphQL */ `
  fragment HandoutNotes_source on Source {
    label(locale: $locale)
    issuedLabel(locale: $locale)
  }
`);

/** What the raised numbers stand for, in short. As many as the paper holds: the page of the lesson has them all. */
export function HandoutNotes({ paragraphs }: { paragraphs: readonly NotedParagraph[] }) {
  const t = useTranslations('handout');
  const notes = paragraphs.flatMap((paragraph) => paragraph.notes.filter(({ isFirst }) => isFirst));
  if (notes.length === 0) return null;
  return (
    <HandoutPart
      title={
        <>
          {t('notes')} <span className="handout-aside">{t('allNotes')}</span>
        </>
      }
    >
      {notes.map(({ number, citation }) => (
        <HandoutNote key={number} number={number} source={citation.source} />
      ))}
    </HandoutPart>
  );
}

function HandoutNote({ number, source }: { number: number; source: FragmentType<typeof handoutNotesSource> }) {
  const { label, issuedLabel } = readFragment(handoutNotesSource, source);
  return (
    <p className="handout-note">
      <span className="handout-label">{number}</span> {label}
      {issuedLabel && !label.includes(issuedLabel) && <>, {issuedLabel}</>}
    </p>
  );
}
