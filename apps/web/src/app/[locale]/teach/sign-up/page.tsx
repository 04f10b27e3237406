import type { Metadata } from 'next';
import { BesideDemo } from '@/features/demo/beside-demo.tsx';
import { SignUpForm } from '@/features/teacher/sign-up-form.tsx';
import { teacherMetadata } from '@/features/teacher/teacher-metadata.ts';
import { TeacherPage } from '@/features/teacher/teacher-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return teacherMetadata(params, 'signUp');
}

export default async function SignUpRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <TeacherPage page="signUp">
      <BesideDemo>
        <SignUpForm />
      </BesideDemo>
    </TeacherPage>
  );
}
