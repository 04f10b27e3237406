import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ShownStudent } from './live-board.tsx';

/** A screen reader hears how it stands at most so often, and only of what changed. */
const ANNOUNCE_MS = 20_000;

/** How many are where: four numbers to see, one sentence to hear. */
export function LiveSummary({ students }: { students: readonly ShownStudent[] }) {
  const t = useTranslations('live');
  const count = (...wanted: ShownStudent['standing'][]) => students.filter(({ standing }) => wanted.includes(standing)).length;
  const counts = {
    working: count('here', 'paused', 'lost', 'left'),
    handedIn: count('handedIn'),
    waiting: count('waiting'),
    lost: count('lost', 'left'),
  };
  const sentence = t('summary', counts);
  const latest = useRef(sentence);
  latest.current = sentence;
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), ANNOUNCE_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-rule py-4 sm:grid-cols-4">
        {(['working', 'handedIn', 'waiting', 'lost'] as const).map((key) => (
          <div key={key} className="flex flex-col-reverse">
            <dt className="text-note text-ink-soft">{t(`counts.${key}`)}</dt>
            <dd className={`font-serif text-h1 tabular-nums ${key === 'lost' && counts.lost > 0 ? 'text-accent' : ''}`}>
              {counts[key]}
            </dd>
          </div>
        ))}
      </dl>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}
