import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing.ts';

export default createMiddleware(routing);

export const config = {
  // Everything but the API, the files of the archive, Next's own files and anything with a file ending.
  matcher: '/((?!api|graphql|generated|data/|_next|.*\\..*).*)',
};
