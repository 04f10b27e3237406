import { useTranslations } from 'next-intl';

type Entry = { readonly anchor: string; readonly heading?: string | null };

/** The sections of the lesson as links within the page. */
export function LessonContents({ entries }: { entries: readonly Entry[] }) {
  const t = useTranslations('lesson');
  return (
    <nav aria-label={t('contents')} className="mt-10 border-y border-rule py-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-note">
        {entries.map(({ anchor, heading }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="quiet-link">
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
