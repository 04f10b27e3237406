import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { DataTable } from '@tumen/ui/data-table';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { EmptyReadingGrid, ExpectedReadingGrid } from '@/features/comparison/reading-grid.tsx';
import { Section } from '@/features/text/section.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { Untranslated } from '@/features/text/untranslated.tsx';
import { type FragmentType, graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ReadingLevelSection } from '../reading/reading-level-section.tsx';

const teacherNotesViewLesson = graphql(/* GraphQL */ `
  fragment TeacherNotesView_lesson on Lesson {
    slug
    title(locale: $locale)
    question(locale: $locale)
    ...ReadingLevelSection_lesson
    blocks { __typename id heading(locale: $locale) ... on SourceWorkshopBlock { ...ReadingGrid_block } }
    teacherNotes {
      plans { minutes steps { minutes activity(locale: $locale) } }
      answers { question(locale: $locale) expected(locale: $locale) }
      misconceptions { belief(locale: $locale) correction(locale: $locale) }
      sensitive(locale: $locale)
      differentiation { support(locale: $locale) core(locale: $locale) stretch(locale: $locale) }
      standards { framework code note(locale: $locale) }
    }
  }
`);

/** What only the teacher needs, on a page of its own that prints by itself. */
export function TeacherNotesView({ lesson: ref }: { lesson: FragmentType<typeof teacherNotesViewLesson> }) {
  const t = useTranslations('lesson.teacher');
  const onSheet = useTranslations('handout');
  const lesson = readFragment(teacherNotesViewLesson, ref);
  const { slug, title, question, teacherNotes } = lesson;
  return (
    <ReadingPage>
      <ReadingBand>
        <div className="teacher-notes">
          <PageHeader
            eyebrow={t('title')}
            title={title}
            lead={<em className="inquiry">{question}</em>}
            meta={
              <Link href={`/lessons/${slug}`} className="text-link print:hidden">
                {t('toLesson')}
              </Link>
            }
          />
          {teacherNotes === null ? (
            <p className="mt-6 border-l-2 border-accent pl-4">{t('none')}</p>
          ) : (
            <>
              <Untranslated
                translated={teacherNotes.answers.every(({ expected }) => textLang(false, expected).lang === undefined)}
              />
              {teacherNotes.plans.map(({ minutes, steps }) => (
                <Section key={minutes} id={`plan-${minutes}`} title={t('plan', { minutes })}>
                  <DataTable
                    caption={t('plan', { minutes })}
                    rows={steps}
                    rowKey={({ activity }) => activity}
                    columns={[
                      { key: 'minutes', header: t('minutes'), cell: (step) => step.minutes, isNumeric: true },
                      {
                        key: 'activity',
                        header: t('activity'),
                        cell: ({ activity }) => <span {...textLang(false, activity)}>{activity}</span>,
                      },
                    ]}
                  />
                </Section>
              ))}
              <Section id="answers" title={t('answers')}>
                <dl className="grid gap-5">
                  {teacherNotes.answers.map(({ question, expected }) => (
                    <div key={question}>
                      <dt className="font-semibold" {...textLang(false, question)}>
                        {question}
                      </dt>
                      <dd className="mt-1 font-serif leading-relaxed" {...textLang(false, expected)}>
                        {expected}
                      </dd>
                    </div>
                  ))}
                </dl>
              </Section>
              {lesson.blocks.map(
                (block) =>
                  block.__typename === 'SourceWorkshopBlock' && (
                    <Section key={block.id} id={block.id} title={block.heading}>
                      <ExpectedReadingGrid block={block} />
                      <p className="mt-3 text-note text-ink-soft print:hidden">{t('gridToCopy')}</p>
                    </Section>
                  ),
              )}
              <Section id="misconceptions" title={t('misconceptions')}>
                <dl className="grid gap-5">
                  {teacherNotes.misconceptions.map(({ belief, correction }) => (
                    <div key={belief}>
                      <dt className="text-ink-soft [&:not(:lang(ko))]:italic" {...textLang(false, belief)}>
                        {belief}
                      </dt>
                      <dd className="mt-1 font-serif leading-relaxed" {...textLang(false, correction)}>
                        {correction}
                      </dd>
                    </div>
                  ))}
                </dl>
              </Section>
              {teacherNotes.sensitive.length > 0 && (
                <Section id="sensitive" title={t('sensitive')}>
                  <ul className="grid list-disc gap-2 pl-5 font-serif leading-relaxed">
                    {teacherNotes.sensitive.map((point) => (
                      <li key={point} {...textLang(false, point)}>
                        {point}
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              <Section id="differentiation" title={t('differentiation')}>
                <dl className="grid gap-5">
                  {(['support', 'core', 'stretch'] as const).map((level) => (
                    <div key={level}>
                      <dt className="font-semibold">{t(level)}</dt>
                      <dd className="mt-1 font-serif leading-relaxed" {...textLang(false, teacherNotes.differentiation[level])}>
                        {teacherNotes.differentiation[level]}
                      </dd>
                    </div>
                  ))}
                </dl>
              </Section>
              <ReadingLevelSection lesson={lesson} />
              <Section id="standards" title={t('standards')}>
                <DataTable
                  caption={t('standards')}
                  rows={teacherNotes.standards}
                  rowKey={({ framework, code }) => `${framework} ${code}`}
                  columns={[
                    {
                      key: 'framework',
                      header: t('framework'),
                      cell: ({ framework }) => t(`frameworks.${framework}`),
                      isRowHeader: true,
                    },
                    { key: 'code', header: t('code'), cell: ({ code }) => code },
                    {
                      key: 'note',
                      header: t('note'),
                      cell: ({ note }) => note && <span {...textLang(false, note)}>{note}</span>,
                    },
                  ]}
                />
              </Section>
              {lesson.blocks.map(
                (block) =>
                  block.__typename === 'SourceWorkshopBlock' && (
                    <div key={block.id} className="teacher-notes-copy">
                      <div className="handout-folio">
                        <p>
                          <span className="handout-brand">Tumen.</span> {title}
                        </p>
                        <p className="handout-blank">
                          <span>{onSheet('name')}</span>
                          <span>{onSheet('date')}</span>
                        </p>
                      </div>
                      <h2 className="my-4 text-h2 font-semibold">{block.heading}</h2>
                      <EmptyReadingGrid block={block} />
                    </div>
                  ),
              )}
            </>
          )}
        </div>
      </ReadingBand>
    </ReadingPage>
  );
}
