import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { classMetadata } from '@/features/classes/class-metadata.ts';
import { AttemptView } from '@/features/gradebook/marking/attempt-view.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

type AttemptRouteProps = RouteProps<'id' | 'attemptId'>;

export async function generateMetadata({ params }: AttemptRouteProps): Promise<Metadata> {
  return classMetadata(params, 'grades');
}

export default async function AttemptRoute({ params }: AttemptRouteProps) {
  const { locale, attemptId } = await params;
  enterLocale(locale);
  const { teacher, classes, live, marking, quiz, questionKinds } = await getMessages();
  // The widgets of the quiz speak to the student; here they speak of one.
  const words = { ...quiz, yourOption: marking.theirOption };
  return (
    <NextIntlClientProvider messages={{ teacher, classes, live, marking, quiz: words, questionKinds }}>
      <AttemptView id={attemptId} />
    </NextIntlClientProvider>
  );
}
