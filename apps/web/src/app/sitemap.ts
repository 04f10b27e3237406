import type { MetadataRoute } from 'next';
import { readEnv } from '@/env.ts';
import { readReleaseDay } from '@/features/data/manifest.ts';
import { listPaths } from '@/features/sitemap/list-paths.ts';
import { routing } from '@/i18n/routing.ts';

export const dynamic = 'force-dynamic';

/** Every page in every language, each with its sisters in the other languages and the day of the content that it shows. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = readEnv().SITE_ORIGIN;
  const at = (locale: string, path: string) => new URL(`/${locale}${path}`, site).href;
  const [paths, lastModified] = await Promise.all([listPaths(), readReleaseDay()]);
  return paths.flatMap((path) => {
    const sisters = Object.fromEntries(routing.locales.map((locale) => [locale, at(locale, path)]));
    const languages = { ...sisters, 'x-default': at(routing.defaultLocale, path) };
    return routing.locales.map((locale) => ({ url: at(locale, path), lastModified, alternates: { languages } }));
  });
}
