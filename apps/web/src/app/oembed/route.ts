import { getTranslations } from 'next-intl/server';
import { readEnv } from '@/env.ts';
import { answerConsumer } from '@/features/oembed/answer-consumer.ts';

export const dynamic = 'force-dynamic';

/** oEmbed 1.0: `/oembed?url=<address of a timeline>&format=json`. */
export async function GET(request: Request): Promise<Response> {
  return answerConsumer(new URL(request.url).searchParams, {
    origin: new URL(readEnv().SITE_ORIGIN).origin,
    name: 'Tumen',
    titleOf: async (locale) => {
      const t = await getTranslations({ locale, namespace: 'timeline' });
      return `${t('title')} · Tumen`;
    },
  });
}
