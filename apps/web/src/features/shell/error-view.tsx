'use client';

import { Button } from '@tumen/ui/button';
import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useRouter } from 'next/navigation';
import { startTransition, use } from 'react';
import { ErrorTexts } from './error-texts.tsx';

/** What a reader sees when a page could not be made: what happened, a second try, the way on. The header and the footer stay. */
export function ErrorView({ digest, onRetry }: { digest: string | undefined; onRetry: () => void }) {
  const texts = use(ErrorTexts);
  const router = useRouter();

  function retry() {
    // The failed answer is cached in the router: fetch anew, then render anew.
    startTransition(() => {
      router.refresh();
      onRetry();
    });
  }

  if (!texts) return null;
  return (
    <WidePage>
      <PageHeader title={texts.title} lead={<p>{texts.text}</p>} />
      <div className="mt-8">
        <Button onClick={retry}>{texts.retry}</Button>
      </div>
      <ul className="mt-8 flex flex-wrap gap-x-8 gap-y-2">
        {texts.ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-8 items-center font-medium text-link">
              {label}
            </a>
          </li>
        ))}
      </ul>
      {digest && (
        <p className="mt-8 text-note text-ink-soft">
          {texts.reference} {digest}
        </p>
      )}
    </WidePage>
  );
}
