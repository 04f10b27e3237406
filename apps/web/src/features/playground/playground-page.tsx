import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Playground } from './playground.tsx';
import { WORKED_QUESTIONS } from './worked-questions.ts';

/** The page around the playground. Without JavaScript the worked questions can still be read and copied. */
export async function PlaygroundPage() {
  const t = await getTranslations('playground');
  const { playground } = await getMessages();
  return (
    <WidePage>
      <PageHeader title={t('title')} lead={t('lead')} meta={<span>{t('endpoint', { address: '/graphql' })}</span>} />
      <NextIntlClientProvider messages={{ playground }}>
        <Playground />
      </NextIntlClientProvider>
      <noscript>
        <p className="mt-6">{t('noScript')}</p>
        {WORKED_QUESTIONS.map(({ id, query }) => (
          <pre key={id} className="mt-4 overflow-x-auto border border-rule bg-card p-4 text-note">
            {query}
          </pre>
        ))}
      </noscript>
    </WidePage>
  );
}
