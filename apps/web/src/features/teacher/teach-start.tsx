'use client';

import { EmptyState } from '@tumen/ui/empty-state';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { TeacherArea } from './teacher-area.tsx';

/** The start page of a teacher: their classes. */
export function TeachStart() {
  const t = useTranslations('teacher.start');
  return (
    <TeacherArea>
      {() => (
        <EmptyState title={t('empty')}>
          <Link href="/course" className="inline-flex min-h-8 items-center text-link">
            {t('toCourse')}
          </Link>
        </EmptyState>
      )}
    </TeacherArea>
  );
}
