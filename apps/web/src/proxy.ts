import createMiddleware from 'next-intl/middleware';
import { routing } from './i18n/routing.ts';

export default createMiddleware(routing);

export const config = {
  // Everything but the API, the files of the archive, the services for other tools, Next's own files and anything with a file ending.
  matcher: '/((?!api|graphql|generated|data/|oai$|oembed$|embed/|_next|.*\\..*).*)',
};
