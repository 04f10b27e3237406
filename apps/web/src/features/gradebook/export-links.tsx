import { buttonClass } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';

const FORMATS = [
  { key: 'csv', extension: 'csv' },
  { key: 'xlsx', extension: 'xlsx' },
  { key: 'oneroster', extension: 'oneroster.zip' },
] as const;

/** The grades of the whole class as files. */
export function ExportLinks() {
  const t = useTranslations('classes.grades');
  const locale = useLocale();
  const { id } = useTaughtClass();
  return (
    <section aria-labelledby="download">
      <h2 id="download" className="text-h3">
        {t('download')}
      </h2>
      <p className="mt-3 flex flex-wrap gap-3">
        {FORMATS.map(({ key, extension }) => (
          <a
            key={key}
            href={`/api/exports/${id}/grades.${extension}?locale=${locale}`}
            download
            className={buttonClass('secondary')}
          >
            {t(key)}
          </a>
        ))}
      </p>
    </section>
  );
}
