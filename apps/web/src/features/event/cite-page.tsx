import { useLocale, useTranslations } from 'next-intl';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import { toSiteAddress } from '@/features/shell/site-address.ts';

/** How to cite this page itself. */
export function CitePage({ title, date, path }: { title: string; date: string; path: string }) {
  const t = useTranslations('event');
  const locale = useLocale();
  const url = toSiteAddress(locale, path);
  return (
    <section aria-labelledby="cite" className="mt-12 print:hidden">
      <h2 id="cite" className="text-h3 font-semibold">
        {t('cite')}
      </h2>
      <div className="mt-3">
        <CopyBox text={t('accessed', { title, date, url })} label={t('cite')} />
      </div>
    </section>
  );
}
