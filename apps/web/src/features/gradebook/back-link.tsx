import type { ReactNode } from 'react';
import { Link } from '@/i18n/navigation.tsx';

/** The way up, above the heading of a page. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="mb-2 inline-flex min-h-8 items-center gap-2 text-note font-medium hover:text-accent">
      <span aria-hidden="true">←</span>
      <span className="text-link">{children}</span>
    </Link>
  );
}
