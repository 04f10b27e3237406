import '../../globals.css';
import type { ReactNode } from 'react';
import { FramedShell } from '@/features/shell/framed-shell.tsx';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export default async function EmbedLayout({ children, params }: RouteProps & { children: ReactNode }) {
  return <FramedShell locale={enterLocale((await params).locale)}>{children}</FramedShell>;
}
