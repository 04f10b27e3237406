import { readEnv } from '@/env.ts';

/** The whole address of a page of this site, as a code or a sheet of paper needs it. `path` begins with a slash and has no language. */
export function toSiteAddress(locale: string, path: string): string {
  return new URL(`/${locale}${path}`, readEnv().SITE_ORIGIN).href;
}
