import type { MetadataRoute } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { readTokens } from '@/features/look/read-tokens.ts';
import type { RouteProps } from '@/i18n/route.ts';
import { routing } from '@/i18n/routing.ts';

/** What a device needs to install the site, in the language in which it was read. One identity: the languages are one application. */
export async function GET(_request: Request, { params }: RouteProps): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: 'site' });
  const paper = readTokens().light.get('paper') ?? '';
  const manifest: MetadataRoute.Manifest = {
    id: '/',
    name: `${t('name')} · ${t('title')}`,
    short_name: t('name'),
    description: t('description'),
    lang: locale,
    dir: 'ltr',
    start_url: `/${locale}`,
    scope: '/',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['education', 'books'],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return Response.json(manifest, {
    headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': 'public, max-age=3600' },
  });
}
