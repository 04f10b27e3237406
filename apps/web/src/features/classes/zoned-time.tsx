import { useLocale } from 'next-intl';

type ZonedTimeProps = { time: string; timeZone: string; isShort?: boolean };

/** A date and time in the time zone of the class, which it names unless that stands beside it. */
export function ZonedTime({ time, timeZone, isShort = false }: ZonedTimeProps) {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    ...(!isShort && { year: 'numeric', timeZoneName: 'short' }),
  });
  return <time dateTime={time}>{format.format(new Date(time))}</time>;
}
