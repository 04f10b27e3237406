'use client';

import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { useEffect, useState } from 'react';
import { type Copy, listCopies } from './list-copies.ts';

type ReadableListProps = {
  locale: string;
  texts: Record<'loading' | 'none' | 'noneHint' | 'unsupported' | 'lessons' | 'others', string>;
};

/** What lies on this device, lessons first. Reads the device alone, so that it works without the server. */
export function ReadableList({ locale, texts }: ReadableListProps) {
  const [copies, setCopies] = useState<readonly Copy[] | 'loading' | 'unsupported'>('loading');

  useEffect(() => {
    if (!('caches' in window)) setCopies('unsupported');
    else listCopies(locale).then(setCopies, () => setCopies('unsupported'));
  }, [locale]);

  if (copies === 'loading') return <p role="status">{texts.loading}</p>;
  if (copies === 'unsupported') return <EmptyState title={texts.unsupported} />;
  const lessons = copies.filter(({ path }) => path.split('/')[2] === 'lessons');
  const others = copies.filter((copy) => !lessons.includes(copy));
  if (copies.length === 0) return <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>;
  return (
    <>
      <h2 className="text-h3 font-semibold">{texts.lessons}</h2>
      {lessons.length === 0 ? <p className="mt-2 text-ink-soft">{texts.noneHint}</p> : <Links copies={lessons} />}
      {others.length > 0 && (
        <div className="mt-8">
          <Disclosure summary={`${texts.others} (${others.length})`}>
            <Links copies={others} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Links({ copies }: { copies: readonly Copy[] }) {
  return (
    <ul className="mt-2">
      {copies.map(({ path, title }) => (
        <li key={path} className="border-t border-rule">
          <a href={path} className="flex min-h-11 items-center font-serif text-[1.0625rem] quiet-link">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
