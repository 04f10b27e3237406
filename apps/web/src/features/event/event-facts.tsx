import { NotedText } from '@tumen/ui/columns';
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

/** The notes of each paragraph, in the order of the paragraphs. */
export type NoteRows = readonly ComponentProps<typeof MarginNotes>['notes'][];

type EventFactsProps = { facts: readonly FragmentType<typeof EventFactsFactFragment>[]; notes: NoteRows; margin: ReactNode };

/** Each fact as a paragraph with its sources beside it. */
export function EventFacts({ facts, notes, margin }: EventFactsProps) {
  const t = useTranslations('event');
  return (
    <section aria-labelledby="facts">
      <NotedText
        start={margin}
        paragraphs={readFragment(EventFactsFactFragment, facts).map((fact, index) => ({
          key: fact.id,
          content: (
            <>
              {index === 0 && (
                <div className="mb-4">
                  <SectionHeading id="facts">{t('facts')}</SectionHeading>
                </div>
              )}
              <p className="font-serif text-reading" {...textLang(fact.translated, fact.text)}>
                {fact.text}
                <NoteRefs notes={notes[index] ?? []} />
              </p>
            </>
          ),
          notes: <MarginNotes notes={notes[index] ?? []} />,
        }))}
      />
    </section>
  );
}
