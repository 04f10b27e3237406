'use client';

import { useQuery } from '@apollo/client/react';
import { ChoiceField } from '@tumen/ui/choice-field';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { AssignableWorkDocument, CreateAssignmentDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { useTaughtClass } from './class-area.tsx';

/** Gives a class a quiz or a lesson to do. */
export function NewAssignment({ onMade }: { onMade: () => void }) {
  const t = useTranslations('classes.assignments');
  const locale = toGraphQLLocale(useLocale());
  const { id } = useTaughtClass();
  const { data } = useQuery(AssignableWorkDocument, { variables: { locale } });
  const command = useCommand(CreateAssignmentDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const [terms] = useState(() => ({
    opensAt: new Date().toISOString(),
    closesAt: null,
    timeLimitMinutes: null,
    attemptsAllowed: null,
    feedbackPolicy: null,
    order: null,
    hasEssay: false,
  }));
  if (!data) return null;
  const quizzes = data.quizzes.filter(({ usage, lesson }) => lesson !== null || usage === 'EXAM');
  const work = [
    ...quizzes.map(({ slug, title, lesson }) => ({
      value: `quiz ${slug}`,
      label: lesson === null ? t('exam', { title }) : t('exitQuiz', { title, number: lesson.number }),
    })),
    ...data.lessons.map(({ slug, title, number }) => ({ value: `lesson ${slug}`, label: t('lesson', { title, number }) })),
  ];
  const [kind, slug] = (chosen ?? work[0]?.value ?? '').split(' ');
  const isExitQuiz = kind === 'quiz' && quizzes.some((quiz) => quiz.slug === slug && quiz.lesson !== null);
  return (
    <div className="grid gap-5">
      <div className="max-w-[28rem]">
        <ChoiceField
          label={t('work')}
          options={work}
          value={chosen ?? work[0]?.value}
          onChange={(event) => setChosen(event.target.value)}
        />
      </div>
      <AssignmentForm
        terms={terms}
        kind={kind === 'lesson' ? 'lesson' : isExitQuiz ? 'exitQuiz' : 'quiz'}
        submitLabel={t('give')}
        command={command}
        onSubmit={async (given) => {
          const input = { classroomId: id, [kind === 'lesson' ? 'lesson' : 'quiz']: slug, terms: given };
          if (await command.run({ input })) onMade();
        }}
      />
    </div>
  );
}
