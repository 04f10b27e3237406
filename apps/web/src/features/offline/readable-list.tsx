'use client';

import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { useEffect, useState } from 'react';
import { groupCopies } from './group-copies.ts';
import { type Copy, listCopies } from './list-copies.ts';

type ReadableListProps = {
  locale: string;
  texts: Record<'loading' | 'none' | 'noneHint' | 'unsupported' | 'lessons' | 'others' | 'notes' | 'slides' | 'handout', string>;
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
  const { lessons, others } = groupCopies(copies);
  if (copies.length === 0) return <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>;
  return (
    <>
      <h2 className="text-h3 font-semibold">{texts.lessons}</h2>
      {lessons.length === 0 && <p className="mt-2 text-ink-soft">{texts.noneHint}</p>}
      <ul className="mt-2">
        {lessons.map(({ path, title, hasNotes, hasSlides, hasHandout }) => (
          <li key={path} className="flex flex-wrap items-center gap-x-5 border-t border-rule">
            <CopyLink path={path} title={title} />
            <span className="flex gap-x-4 text-note text-ink-soft">
              {hasNotes && <CopyLink path={`${path}/notes`} title={texts.notes} />}
              {hasSlides && <CopyLink path={`${path}/present`} title={texts.slides} />}
              {hasHandout && <CopyLink path={`${path}/handout`} title={texts.handout} />}
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <div className="mt-8">
          <Disclosure summary={`${texts.others} (${others.length})`}>
            <ul>
              {others.map(({ path, title }) => (
                <li key={path} className="border-t border-rule">
                  <CopyLink path={path} title={title} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

function CopyLink({ path, title }: Copy) {
  return (
    <a href={path} className="inline-flex min-h-11 items-center quiet-link">
      {title}
    </a>
  );
}
