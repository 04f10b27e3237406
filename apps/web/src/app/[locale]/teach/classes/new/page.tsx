import type { Metadata } from 'next';
import { NewClassForm } from '@/features/classes/new-class-form.tsx';
import { teacherMetadata } from '@/features/teacher/teacher-metadata.ts';
import { TeacherPage } from '@/features/teacher/teacher-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return teacherMetadata(params, 'newClass');
}

export default async function NewClassRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <TeacherPage page="newClass">
      <NewClassForm />
    </TeacherPage>
  );
}
