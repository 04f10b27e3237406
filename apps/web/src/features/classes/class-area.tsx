'use client';

import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@tumen/ui/empty-state';
import { Tag } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext } from 'react';
import { RefusalLine } from '@/features/teacher/refusal-line.tsx';
import { TeacherArea } from '@/features/teacher/teacher-area.tsx';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { ClassAreaDocument, type TaughtClassFragment, TaughtClassFragmentDoc } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { ClassNav } from './class-nav.tsx';

const TaughtClassContext = createContext<TaughtClassFragment | null>(null);

/** The class whose page this is: what all its pages know of it. Below `ClassArea` only. */
export function useTaughtClass(): TaughtClassFragment {
  const taught = useContext(TaughtClassContext);
  if (taught === null) throw new Error('useTaughtClass stands outside of ClassArea.');
  return taught;
}

/** The frame of the pages of one class, for its teacher: whose it is, what it is called, the way between its pages. */
export function ClassArea({ id, children }: { id: string; children: ReactNode }) {
  return (
    <TeacherArea>
      {() => (
        <OfClass id={id}>
          <ClassHead />
          {children}
        </OfClass>
      )}
    </TeacherArea>
  );
}

/** Loads the class for what is below it. */
export function OfClass({ id, children }: { id: string; children: ReactNode }) {
  const t = useTranslations('classes');
  const { data, error } = useQuery(ClassAreaDocument, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const taught = readFragment(TaughtClassFragmentDoc, data?.classroom);
  if (taught?.viewerTeaches) return <TaughtClassContext value={taught}>{children}</TaughtClassContext>;
  // An address that names no class is answered with an error, and with data.
  if (error && !data) return <RefusalLine refusal={{ code: 'UNREACHABLE', retryAfterSeconds: 0 }} />;
  if (!data) return <p role="status">{t('opening')}</p>;
  return (
    <EmptyState title={t('unknown')}>
      <Link href="/teach" className="inline-flex min-h-8 items-center text-link">
        {t('toClasses')}
      </Link>
    </EmptyState>
  );
}

function ClassHead() {
  const t = useTranslations('classes');
  const taught = useTaughtClass();
  return (
    <>
      <h1 className="text-h1 font-[460] tracking-[-0.015em] wrap-anywhere">
        {taught.name}
        {taught.archivedAt !== null && (
          <span className="ml-4 align-middle text-control tracking-normal">
            <Tag>{t('archived')}</Tag>
          </span>
        )}
      </h1>
      <ClassNav id={taught.id} />
    </>
  );
}
