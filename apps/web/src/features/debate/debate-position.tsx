import { ReadingBand } from '@tumen/ui/columns';
import { Eyebrow } from '@tumen/ui/eyebrow';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { MarginNotes } from '@/features/citation/margin-notes.tsx';
import { NoteRefs } from '@/features/citation/note-refs.tsx';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const DebatePositionPositionFragment = graphql(`
  fragment DebatePosition_position on DebatePosition {
    label(locale: $locale)
    argument(locale: $locale)
    heldBy(locale: $locale)
    evidence {
      id
      note(locale: $locale)
      event { slug title(locale: $locale) dateLabel(locale: $locale) }
      indicator { slug name(locale: $locale) }
    }
  }
`);

type DebatePositionProps = {
  position: FragmentType<typeof DebatePositionPositionFragment>;
  number: number;
  notes: ComponentProps<typeof MarginNotes>['notes'];
};

/** One side of a debate: what it says, who holds it, on what it rests. */
export function DebatePosition({ position, number, notes }: DebatePositionProps) {
  const { label, argument, heldBy, evidence } = readFragment(DebatePositionPositionFragment, position);
  const t = useTranslations('debate');
  const id = `position-${number}`;
  return (
    <section aria-labelledby={id} className="mt-12">
      <ReadingBand notes={<MarginNotes notes={notes} />}>
        <div className="border-t-2 border-ink pt-4">
          <Eyebrow>{t('position', { number: String(number) })}</Eyebrow>
          <h2 id={id} className="mt-1 text-h2 font-[550]">
            {label}
          </h2>
          <p className="mt-3 font-serif text-reading">
            {argument}
            <NoteRefs notes={notes} />
          </p>
          {heldBy.length > 0 && (
            <p className="mt-3 text-note text-ink-soft">
              {t('heldBy')}: {heldBy.join('; ')}
            </p>
          )}
          {evidence.length > 0 && (
            <>
              <h3 className="mt-6 text-h3 font-semibold">{t('evidence')}</h3>
              <ul className="mt-2">
                {evidence.map((each) => (
                  <li key={each.id} className="border-t border-rule py-2.5">
                    {each.event && (
                      <Link href={`/events/${each.event.slug}`} className="font-serif text-[1.0625rem] quiet-link">
                        {each.event.title} <span className="font-sans text-note text-ink-soft">{each.event.dateLabel}</span>
                      </Link>
                    )}
                    {each.indicator && (
                      <Link href={`/indicators/${each.indicator.slug}`} className="font-serif text-[1.0625rem] quiet-link">
                        {each.indicator.name}
                      </Link>
                    )}
                    <p className="text-note text-ink-soft">{each.note}</p>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </ReadingBand>
    </section>
  );
}
