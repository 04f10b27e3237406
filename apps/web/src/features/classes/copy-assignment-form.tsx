'use client';

import { useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { ChoiceField } from '@tumen/ui/choice-field';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { CopyAssignmentDocument, TeacherClassesDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { useTaughtClass } from './class-area.tsx';
import { ClassRefusal } from './class-refusal.tsx';

/** Gives another class of the teacher what this one has to do. */
export function CopyAssignmentForm({ assignmentId }: { assignmentId: string }) {
  const t = useTranslations('classes.copy');
  const { id } = useTaughtClass();
  const { data } = useQuery(TeacherClassesDocument);
  const command = useCommand(CopyAssignmentDocument);
  const classrooms = data?.viewer?.teacher?.classrooms ?? [];
  const others = classrooms.filter((classroom) => classroom.id !== id && classroom.archivedAt === null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void command.run({ assignmentId, classroomId: String(new FormData(event.currentTarget).get('classroomId')) });
  };
  if (others.length === 0) return <p className="text-ink-soft">{data ? t('none') : ''}</p>;
  return (
    <form noValidate onSubmit={submit} className="grid max-w-[28rem] gap-5">
      <p className="text-ink-soft">{t('lead')}</p>
      <ClassRefusal refusal={command.refusal} />
      <ChoiceField
        name="classroomId"
        label={t('to')}
        options={others.map((classroom) => ({ value: classroom.id, label: classroom.name }))}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={command.isSending}>
          {t('submit')}
        </Button>
        <p role="status" className="text-good">
          {command.isDone && !command.isSending ? t('done') : ''}
        </p>
      </div>
    </form>
  );
}
