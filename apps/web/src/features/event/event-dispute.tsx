import { Callout } from '@tumen/ui/callout';
import { ReadingBand } from '@tumen/ui/columns';
import { useTranslations } from 'next-intl';
import { MarginNotes } from '@/features/citation/margin-notes.tsx';
import { NoteRefs } from '@/features/citation/note-refs.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { NoteRows } from './event-facts.tsx';

const EventDisputeDisputeFragment = graphql(`
  fragment EventDispute_dispute on Dispute {
    question(locale: $locale)
    translated(locale: $locale)
    positions { id view(locale: $locale) heldBy(locale: $locale) translated(locale: $locale) }
  }
`);

type EventDisputeProps = { dispute: FragmentType<typeof EventDisputeDisputeFragment>; notes: NoteRows };

/** What historians or governments disagree on, each side with who holds it and on what it rests. */
export function EventDispute({ dispute, notes }: EventDisputeProps) {
  const { question, translated, positions } = readFragment(EventDisputeDisputeFragment, dispute);
  const t = useTranslations('event');
  return (
    <section id="dispute" aria-labelledby="dispute-question" className="mt-10">
      <ReadingBand notes={<MarginNotes notes={notes.flat()} />}>
        <Callout label={t('dispute')}>
          <h2 id="dispute-question" className="text-h3 font-semibold" {...textLang(translated, question)}>
            {question}
          </h2>
          <ul className="mt-4 grid gap-4">
            {positions.map((position, index) => (
              <li key={position.id} className="border-t border-rule-strong pt-3">
                <p className="font-serif text-[1.0625rem] leading-relaxed">
                  <span {...textLang(position.translated, position.view)}>{position.view}</span>
                  <NoteRefs notes={notes[index] ?? []} />
                </p>
                <p className="mt-1 text-note text-ink-soft" {...textLang(position.translated, position.heldBy)}>
                  {t('heldBy', { names: position.heldBy })}
                </p>
              </li>
            ))}
          </ul>
        </Callout>
      </ReadingBand>
    </section>
  );
}
