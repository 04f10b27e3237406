import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));
const isDevelopment = process.env.NODE_ENV === 'development';

// Pages are cached and shared by all visitors, so scripts cannot carry a nonce: Next's own inline scripts need 'unsafe-inline'.
// What the policy does forbid is every other origin. Monaco, the editor of the playground, starts its workers from blobs.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

// What lies below /embed is made to be framed by any site; nothing else is.
const framedHeaders = [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }];
const unframedHeaders = [
  { key: 'Content-Security-Policy', value: `${contentSecurityPolicy}; frame-ancestors 'none'` },
  { key: 'X-Frame-Options', value: 'DENY' },
];

const config: NextConfig = {
  turbopack: { root: repositoryRoot },
  outputFileTracingRoot: repositoryRoot,
  poweredByHeader: false,
  // server.mjs compresses, better.
  compress: false,
  // A page written to disk by an earlier run could outlive the content that it shows.
  experimental: { isrFlushToDisk: false },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/:path((?!embed/).*)', headers: unframedHeaders },
    { source: '/embed/:path*', headers: framedHeaders },
    {
      source: '/generated/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=604800, stale-while-revalidate=86400' }],
    },
  ],
};

export default createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  // Compiled at build time, the messages need no parser in the browser.
  experimental: {
    messages: {
      path: ['./messages', './src/features/lesson/blocks', './src/features/quiz/kinds'],
      format: 'json',
      locales: 'infer',
      precompile: true,
    },
  },
})(config);
