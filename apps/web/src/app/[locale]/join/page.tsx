import type { Metadata } from 'next';
import { JoinView } from '@/features/classroom/join-view.tsx';
import { studentMetadata } from '@/features/classroom/student-metadata.ts';
import { StudentPage } from '@/features/classroom/student-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return studentMetadata(params, 'join');
}

export default async function JoinRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <StudentPage page="join">
      <JoinView />
    </StudentPage>
  );
}
