import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { playgroundMessages } from '../playground-messages.ts';
import { EmbeddedAnswer } from './embedded-answer.tsx';

/** One view of an answer, for a frame in another page. */
export async function EmbedPage() {
  const t = await getTranslations('playground.embed');
  return (
    <>
      <h1 className="sr-only">{t('title')}</h1>
      <NextIntlClientProvider messages={playgroundMessages(await getMessages())}>
        <EmbeddedAnswer />
      </NextIntlClientProvider>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
    </>
  );
}
