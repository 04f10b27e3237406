'use client';

import { useQuery } from '@apollo/client/react';
import { Button, buttonClass } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { TeacherArea } from '@/features/teacher/teacher-area.tsx';
import { ClassBoardDocument } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { OfClass, useTaughtClass } from './class-area.tsx';
import { JoinQr, JoinWay } from './join-code.tsx';

/** How often the board asks who came. */
const PAUSE_MS = 3_000;

/** The waiting room for the projector: the code as large as the wall allows, and who is in. */
export function ClassBoard({ id }: { id: string }) {
  return (
    <TeacherArea>
      {() => (
        <OfClass id={id}>
          <Board />
        </OfClass>
      )}
    </TeacherArea>
  );
}

function Board() {
  const t = useTranslations('classes.board');
  const { id, name, joinCode, archivedAt } = useTaughtClass();
  const board = useRef<HTMLElement>(null);
  const [isFull, setIsFull] = useState(false);
  const { data } = useQuery(ClassBoardDocument, { variables: { id }, pollInterval: PAUSE_MS, fetchPolicy: 'network-only' });
  useEffect(() => {
    const onChange = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const students = data?.classroom?.students;
  const toggle = () => (isFull ? document.exitFullscreen() : board.current?.requestFullscreen())?.catch(() => undefined);

  if (joinCode === null || archivedAt !== null) return <p>{t('ended')}</p>;
  return (
    <section ref={board} aria-labelledby="board" className="grid content-start gap-8 overflow-auto bg-paper [&:fullscreen]:p-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
        <h1 id="board" className="text-h1 font-[460] wrap-anywhere">
          {name}
        </h1>
        <p className="flex flex-wrap gap-3">
          <Button variant="secondary" aria-pressed={isFull} onClick={() => void toggle()}>
            {t('full')}
          </Button>
          {!isFull && (
            <Link href={`/teach/classes/${id}`} className={buttonClass('secondary')}>
              {t('back')}
            </Link>
          )}
        </p>
      </div>
      <div className="grid items-center gap-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
        <div className="mx-auto w-full max-w-[22rem]">
          <JoinQr joinCode={joinCode} />
        </div>
        <div className="@container grid gap-4 text-h3">
          <JoinWay />
          <p className="font-mono text-[min(14cqw,8rem)] leading-none font-semibold tracking-wide whitespace-nowrap">
            {joinCode}
          </p>
          <p>{t('recovery')}</p>
        </div>
      </div>
      <div>
        <p role="status" className="text-h2">
          {students ? t('count', { count: students.totalCount }) : ''}
        </p>
        <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-2 font-serif text-h3">
          {students?.edges.map(({ node }) => (
            <li key={node.id} className="wrap-anywhere">
              {node.name}
            </li>
          ))}
          {students && students.totalCount > students.edges.length && (
            <li>{t('more', { count: students.totalCount - students.edges.length })}</li>
          )}
        </ul>
      </div>
    </section>
  );
}
