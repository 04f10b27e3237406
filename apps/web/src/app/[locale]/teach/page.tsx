import type { Metadata } from 'next';
import { TeachStart } from '@/features/teacher/teach-start.tsx';
import { teacherMetadata } from '@/features/teacher/teacher-metadata.ts';
import { TeacherPage } from '@/features/teacher/teacher-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return teacherMetadata(params, 'start');
}

export default async function TeachRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <TeacherPage page="start">
      <TeachStart />
    </TeacherPage>
  );
}
