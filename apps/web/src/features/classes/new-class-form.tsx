'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { TeacherArea } from '@/features/teacher/teacher-area.tsx';
import { CreateClassroomDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { ClassDetailsForm } from './class-details-form.tsx';

/** Makes a class, and opens it. */
export function NewClassForm() {
  return <TeacherArea>{() => <Form />}</TeacherArea>;
}

function Form() {
  const t = useTranslations('classes.details');
  const locale = useLocale();
  const command = useCommand(CreateClassroomDocument);
  const [timeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [madeId, setMadeId] = useState<string | null>(null);
  useEffect(() => {
    if (madeId !== null) location.assign(`/${locale}/teach/classes/${madeId}`);
  }, [madeId, locale]);
  return (
    <ClassDetailsForm
      details={{ name: '', timeZone }}
      submitLabel={t('create')}
      command={{ ...command, isDone: false }}
      onSubmit={async (details) => {
        const made = (await command.run(details))?.createClassroom;
        if (made?.__typename === 'CreateClassroomPayload') setMadeId(made.classroom.id);
      }}
    />
  );
}
