import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { gradebookMetadata } from '@/features/gradebook/gradebook-metadata.ts';
import { RegradeView } from '@/features/gradebook/regrade-view.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

type RegradeRouteProps = RouteProps<'id' | 'questionId'>;

export async function generateMetadata({ params }: RegradeRouteProps): Promise<Metadata> {
  return gradebookMetadata(params, 'regrade');
}

export default async function RegradeRoute({ params }: RegradeRouteProps) {
  const { locale, questionId } = await params;
  enterLocale(locale);
  const { teacher, classes, gradebook, quiz, questionKinds, live } = await getMessages();
  const words = { teacher, classes, gradebook, quiz, questionKinds, live: { controls: live.controls } };
  return (
    <NextIntlClientProvider messages={words}>
      <RegradeView questionId={questionId} />
    </NextIntlClientProvider>
  );
}
