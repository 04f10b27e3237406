import { ReadingBand } from '@tumen/ui/columns';
import { SectionHeading } from '@tumen/ui/section-heading';
import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { MarginNotes } from '@/features/citation/margin-notes.tsx';
import { NoteRefs } from '@/features/citation/note-refs.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const EventFactsFactFragment = graphql(`
  fragment EventFacts_fact on Fact { id text(locale: $locale) translated(locale: $locale) }
`);

/** The notes of each paragraph, in the order of the paragraphs; those of the dispute follow those of the facts. */
export type NoteRows = readonly ComponentProps<typeof MarginNotes>['notes'][];

type EventFactsProps = { facts: readonly FragmentType<typeof EventFactsFactFragment>[]; notes: NoteRows; margin: ReactNode };

/** The facts, each a paragraph, and all their sources beside them. */
export function EventFacts({ facts, notes, margin }: EventFactsProps) {
  const t = useTranslations('event');
  return (
    <section aria-labelledby="facts">
      <ReadingBand start={margin} notes={<MarginNotes notes={listPlaces(notes.slice(0, facts.length))} />}>
        <div className="grid gap-5">
          <SectionHeading id="facts">{t('facts')}</SectionHeading>
          {readFragment(EventFactsFactFragment, facts).map((fact, index) => (
            <p key={fact.id} className="font-serif text-reading" {...textLang(fact.translated, fact.text)}>
              {fact.text}
              <NoteRefs notes={notes[index] ?? []} />
            </p>
          ))}
        </div>
      </ReadingBand>
    </section>
  );
}

/** Each cited place once, in the order of first use. */
function listPlaces(rows: NoteRows): NoteRows[number] {
  const seen = new Set<string>();
  return rows.flat().filter(({ number, citation }) => {
    const place = `${number} ${citation.locator}`;
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}
