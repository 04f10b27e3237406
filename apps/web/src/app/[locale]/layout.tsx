import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { readTokens } from '@/features/look/read-tokens.ts';
import { siteMetadata } from '@/features/shell/metadata.ts';
import { SiteShell } from '@/features/shell/site-shell.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

// No page is made at build time: the first visit makes it, and it stays fresh for a minute.
export const generateStaticParams = () => [];
export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return siteMetadata(enterLocale((await params).locale));
}

/** The frame of the browser takes the color of the paper. */
export function generateViewport(): Viewport {
  const { light, darkByHand } = readTokens();
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light.get('paper') ?? '' },
      { media: '(prefers-color-scheme: dark)', color: darkByHand.get('paper') ?? '' },
    ],
  };
}

export default async function LocaleLayout({ children, params }: RouteProps & { children: ReactNode }) {
  const locale = enterLocale((await params).locale);
  return <SiteShell locale={locale}>{children}</SiteShell>;
}
