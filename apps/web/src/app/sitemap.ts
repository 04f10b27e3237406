import type { MetadataRoute } from 'next';
import { readEnv } from '@/env.ts';
import { listPaths } from '@/features/sitemap/list-paths.ts';
import { routing } from '@/i18n/routing.ts';

export const dynamic = 'force-dynamic';

/** Every page in every language, each with its sisters in the other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = readEnv().SITE_ORIGIN;
  const at = (locale: string, path: string) => new URL(`/${locale}${path}`, site).href;
  const paths = await listPaths();
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(routing.locales.map((locale) => [locale, at(locale, path)]));
    return routing.locales.map((locale) => ({ url: at(locale, path), alternates: { languages } }));
  });
}
