import type { Metadata } from 'next';
import { ClassHome } from '@/features/classroom/class-home.tsx';
import { studentMetadata } from '@/features/classroom/student-metadata.ts';
import { StudentPage } from '@/features/classroom/student-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return studentMetadata(params, 'home');
}

export default async function ClassRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <StudentPage page="home">
      <ClassHome />
    </StudentPage>
  );
}
