'use client';

import { useQuery } from '@apollo/client/react';
import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { DemoBanner } from '@/features/demo/demo-banner.tsx';
import { BrowserGraphQLProvider } from '@/graphql/browser-provider.tsx';
import { TeacherAreaDocument, type TeacherAreaQuery } from '@/graphql/generated/graphql.ts';
import { TeacherBar } from './teacher-bar.tsx';

export type SignedInTeacher = NonNullable<NonNullable<TeacherAreaQuery['viewer']>['teacher']>;

type TeacherAreaProps = {
  /** What the page shows once it is known who reads it. It may ask the API through Apollo Client. */
  children: (teacher: SignedInTeacher) => ReactNode;
};

/**
 * What only a signed-in teacher sees. Others are led to the page for signing in, and back here after that. The document of the page is
 * the same for everybody: whose it is comes with the script.
 */
export function TeacherArea(props: TeacherAreaProps) {
  return (
    <BrowserGraphQLProvider>
      <Area {...props} />
    </BrowserGraphQLProvider>
  );
}

function Area({ children }: TeacherAreaProps) {
  const t = useTranslations('teacher');
  const locale = useLocale();
  const { data, error, refetch } = useQuery(TeacherAreaDocument, { fetchPolicy: 'network-only' });
  const teacher = data?.viewer?.teacher;
  const isStranger = data !== undefined && !teacher;
  useEffect(() => {
    if (isStranger) location.replace(`/${locale}/teach/sign-in?next=${encodeURIComponent(location.pathname)}`);
  }, [isStranger, locale]);

  if (error) {
    return (
      <div role="alert" className="grid justify-items-start gap-5">
        <p className="font-serif text-reading">{t('refusal.UNREACHABLE', { minutes: 0 })}</p>
        <Button onClick={() => void refetch()}>{t('retry')}</Button>
      </div>
    );
  }
  if (!teacher) return <p role="status">{t('opening')}</p>;
  return (
    <>
      {teacher.demoEndsAt !== null && <DemoBanner endsAt={teacher.demoEndsAt} />}
      <TeacherBar teacher={teacher} />
      <div className="mt-10">{children(teacher)}</div>
    </>
  );
}
