import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readEnv } from '@/env.ts';
import { routing, type SiteLocale } from '@/i18n/routing.ts';

const OPEN_GRAPH_LOCALES: Record<SiteLocale, string> = { en: 'en_US', ko: 'ko_KR', ru: 'ru_RU' };

/** What holds for all pages in one language. */
export async function siteMetadata(locale: SiteLocale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'site' });
  return {
    metadataBase: new URL(readEnv().SITE_ORIGIN),
    title: { default: `${t('name')} · ${t('title')}`, template: `%s · ${t('name')}` },
    description: t('description'),
    manifest: `/${locale}/manifest.webmanifest`,
    // Named here, the one does not make Next forget the other.
    icons: { icon: '/icon.svg', apple: '/icons/apple-touch-180.png' },
    ...addresses(locale, ''),
  };
}

type PageMetadataInput = {
  locale: SiteLocale;
  /** The address without its language: `/events/slug`. */
  path: string;
  title: string;
  description?: string;
  /** Further tags of the head, a name for each or for several. */
  tags?: Metadata['other'];
  /** Addresses of the same in other forms, by media type: the feed, the oEmbed answer. */
  types?: NonNullable<Metadata['alternates']>['types'];
};

/** Title, description, the one true address and the same page in the other languages. */
export function pageMetadata({ locale, path, title, description, tags, types }: PageMetadataInput): Metadata {
  const summary = description === undefined ? {} : { description: shorten(description) };
  const { openGraph, alternates } = addresses(locale, path);
  return {
    title,
    ...summary,
    alternates: { ...alternates, ...(types && { types }) },
    ...(tags && { other: tags }),
    openGraph: { ...openGraph, title, ...summary },
  };
}

function addresses(locale: SiteLocale, path: string) {
  const languages = Object.fromEntries(routing.locales.map((each) => [each, `/${each}${path}`]));
  return {
    alternates: { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': `/${routing.defaultLocale}${path}` } },
    openGraph: {
      type: 'website' as const,
      siteName: 'Tumen',
      locale: OPEN_GRAPH_LOCALES[locale],
      url: `/${locale}${path}`,
      images: `/${locale}/opengraph-image`,
    },
  };
}

const DESCRIPTION_LIMIT = 160;

/** Cuts at a word, so that a search engine does not cut inside one. */
function shorten(text: string): string {
  if (text.length <= DESCRIPTION_LIMIT) return text;
  return `${text.slice(0, DESCRIPTION_LIMIT).replace(/\s+\S*$/, '')}…`;
}
