import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';

/** Says so when the teacher gave more time while the attempt runs. */
export function AddedTime({ deadlineAt }: { deadlineAt: string | null }) {
  const t = useTranslations('quiz.time');
  const before = useRef(deadlineAt);
  const [minutes, setMinutes] = useState<number | null>(null);
  useEffect(() => {
    const [earlier, later] = [before.current, deadlineAt];
    before.current = deadlineAt;
    if (earlier === null || later === null) return;
    const added = Math.round((Date.parse(later) - Date.parse(earlier)) / 60_000);
    if (added > 0) setMinutes(added);
  }, [deadlineAt]);
  return (
    <p role="status" className="empty:hidden">
      {minutes !== null && t('added', { minutes })}
    </p>
  );
}
