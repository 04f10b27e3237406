import type { MetadataRoute } from 'next';
import { readEnv } from '@/env.ts';

// The address of the site is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/graphql', '/api/', '/*/search', '/*/quizzes/*/run', '/*/teach'] },
    sitemap: new URL('/sitemap.xml', readEnv().SITE_ORIGIN).href,
  };
}
