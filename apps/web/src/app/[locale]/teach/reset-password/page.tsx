import type { Metadata } from 'next';
import { ResetPasswordForm } from '@/features/teacher/reset-password-form.tsx';
import { teacherMetadata } from '@/features/teacher/teacher-metadata.ts';
import { TeacherPage } from '@/features/teacher/teacher-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return teacherMetadata(params, 'reset');
}

export default async function ResetPasswordRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <TeacherPage page="reset">
      <ResetPasswordForm />
    </TeacherPage>
  );
}
