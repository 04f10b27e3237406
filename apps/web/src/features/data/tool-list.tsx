import { useLocale, useTranslations } from 'next-intl';
import { readEnv } from '@/env.ts';
import { CopyBox } from '@/features/citation/copy-box.tsx';

/** Services beside the API, with an address of each to begin with. */
const TOOLS = {
  feed: (locale: string) => `/${locale}/feed.xml`,
  calendar: (locale: string) => (locale === 'en' ? '/data/anniversaries.ics' : `/data/anniversaries.${locale}.ics`),
  oai: () => '/oai?verb=Identify',
  oembed: (locale: string, origin: string) =>
    `/oembed?${new URLSearchParams({ url: `${origin}/${locale}/timeline`, format: 'json' })}`,
  sitemap: () => '/sitemap.xml',
} as const;

const NAMES = ['feed', 'calendar', 'oai', 'oembed', 'sitemap'] as const satisfies readonly (keyof typeof TOOLS)[];

/** What programs of others find here: calendars, catalogues, editors, search engines. */
export function ToolList() {
  const t = useTranslations('data.tools');
  const locale = useLocale();
  const { origin } = new URL(readEnv().SITE_ORIGIN);
  return (
    <>
      <dl className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {NAMES.map((name) => (
          <div key={name}>
            <dt className="font-semibold">{t(`${name}.name`)}</dt>
            <dd>
              <p className="mt-1 mb-2 text-note">{t(`${name}.text`)}</p>
              <CopyBox text={`${origin}${TOOLS[name](locale, origin)}`} label={t(`${name}.name`)} isCode />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 font-serif text-[1.0625rem] leading-relaxed">{t('pages')}</p>
    </>
  );
}
