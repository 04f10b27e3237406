import { writeAtom } from '@tumen/domain/feed/write-atom';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { readReleaseDay } from '@/features/data/manifest.ts';
import { listNews } from '@/features/feed/list-news.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import type { RouteProps } from '@/i18n/route.ts';
import { routing } from '@/i18n/routing.ts';

export const dynamic = 'force-dynamic';

const HALF_HOUR_SECONDS = 1800;

function noSuchFeed(locale: string): Response {
  const feeds = routing.locales.map((known) => `/${known}/feed.xml`).join(', ');
  return new Response(`There is no feed in the language "${locale}". There are: ${feeds}\n`, { status: 404 });
}

/** What is new in the content, for feed readers: Atom 1.0. */
export async function GET(_request: Request, { params }: RouteProps): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return noSuchFeed(locale);
  const t = await getTranslations({ locale, namespace: 'feed' });
  const body = writeAtom({
    id: `tag:corpus.tumen,2026:feed/${locale}`,
    title: t('title'),
    language: locale,
    url: toSiteAddress(locale, '/versions'),
    self: toSiteAddress(locale, '/feed.xml'),
    author: 'Tumen',
    since: await readReleaseDay(),
    entries: await listNews(locale),
  });
  return new Response(body, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': `public, max-age=${HALF_HOUR_SECONDS}` },
  });
}
