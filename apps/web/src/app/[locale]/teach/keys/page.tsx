import type { Metadata } from 'next';
import { ApiKeysView } from '@/features/teacher/api-keys-view.tsx';
import { teacherMetadata } from '@/features/teacher/teacher-metadata.ts';
import { TeacherPage } from '@/features/teacher/teacher-page.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return teacherMetadata(params, 'keys');
}

export default async function ApiKeysRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return (
    <TeacherPage page="keys">
      <ApiKeysView />
    </TeacherPage>
  );
}
