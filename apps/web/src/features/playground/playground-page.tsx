import { RECIPES_BY_THEME } from '@tumen/domain/ask/recipes';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/i18n/navigation.tsx';
import { Playground } from './playground.tsx';
import { playgroundMessages } from './playground-messages.ts';

/** The page around the playground. Without JavaScript the recipes can still be read and copied. */
export async function PlaygroundPage() {
  const t = await getTranslations('playground');
  const course = await getTranslations('archiveCourse');
  const api = await getTranslations('apiReference');
  const messages = playgroundMessages(await getMessages());
  return (
    <WidePage>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        meta={
          <>
            <Link href="/playground/course" className="font-medium text-ink underline underline-offset-4">
              {course('enter')}
            </Link>
            <Link href="/data/api" className="font-medium text-ink underline underline-offset-4">
              {api('title')}
            </Link>
            <span>{t('endpoint', { address: '/graphql' })}</span>
          </>
        }
      />
      <NextIntlClientProvider messages={messages}>
        <Playground />
      </NextIntlClientProvider>
      <noscript>
        <p className="mt-6">{t('noScript')}</p>
        {RECIPES_BY_THEME.flatMap(({ recipes }) =>
          recipes.map(({ slug, query }) => (
            <pre key={slug} className="mt-4 overflow-x-auto border border-rule bg-card p-4 text-note">
              {query}
            </pre>
          )),
        )}
      </noscript>
    </WidePage>
  );
}
