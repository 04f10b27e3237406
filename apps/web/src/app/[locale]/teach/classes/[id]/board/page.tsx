import { WidePage } from '@tumen/ui/columns';
import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { ClassBoard } from '@/features/classes/class-board.tsx';
import { teacherMetadata } from '@/features/teacher/teacher-metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// Never kept by anybody on the way.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps<'id'>): Promise<Metadata> {
  return teacherMetadata(params, 'board');
}

export default async function ClassBoardRoute({ params }: RouteProps<'id'>) {
  const { locale, id } = await params;
  enterLocale(locale);
  const { teacher, classes } = await getMessages();
  return (
    <WidePage>
      <NextIntlClientProvider messages={{ teacher, classes }}>
        <ClassBoard id={id} />
      </NextIntlClientProvider>
    </WidePage>
  );
}
