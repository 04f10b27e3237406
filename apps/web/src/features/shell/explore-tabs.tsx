import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';

/** The views of the whole archive, by the key of their name in the messages. A new view adds itself here and under `explore` there. */
const EXPLORE_VIEWS = [
  { key: 'timeline', href: '/timeline' },
  { key: 'map', href: '/map' },
  { key: 'network', href: '/network' },
  { key: 'indicators', href: '/indicators' },
] as const;

/** A quiet row of links between the views of the whole archive; the one that is open is marked. */
export function ExploreTabs({ current }: { current: (typeof EXPLORE_VIEWS)[number]['key'] }) {
  const t = useTranslations('explore');
  return (
    <nav aria-label={t('label')} className="mb-8 border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {EXPLORE_VIEWS.map(({ key, href }) => (
          <li key={key}>
            <Link
              href={href}
              aria-current={key === current ? 'page' : undefined}
              className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-note font-medium text-ink-soft hover:text-accent aria-[current]:border-accent aria-[current]:text-ink"
            >
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
