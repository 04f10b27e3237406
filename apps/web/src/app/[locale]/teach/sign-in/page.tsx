import type { Metadata } from 'next';
import { BesideDemo } from '@/features/demo/beside-demo.tsx';
import { SignInForm } from '@/features/teacher/sign-in-form.tsx';
import { teacherMetadata } from '@/features/teacher/teacher-metadata.ts';
import { TeacherPage } from '@/features/teacher/teacher-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return teacherMetadata(params, 'signIn');
}

export default async function SignInRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <TeacherPage page="signIn">
      <BesideDemo>
        <SignInForm />
      </BesideDemo>
    </TeacherPage>
  );
}
