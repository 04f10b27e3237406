'use client';

import { useEffect, useState } from 'react';

const FORM = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

/** A date and time in the zone of whoever reads it, which it names. Without a script it stands there in universal time. */
export function LocalTime({ time, locale }: { time: string; locale: string }) {
  const [timeZone, setTimeZone] = useState<string | null>(null);
  const format = new Intl.DateTimeFormat(locale, { ...FORM, timeZone: timeZone ?? 'UTC' });
  useEffect(() => setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return (
    <time dateTime={time} className="font-medium">
      {format.format(new Date(time))}
    </time>
  );
}
