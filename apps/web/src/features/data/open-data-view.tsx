import { buttonClass } from '@tumen/ui/button';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { DefinitionList } from '@tumen/ui/definition-list';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { readEnv } from '@/env.ts';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { Section } from '@/features/text/section.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { datasetJsonLd } from './dataset-json-ld.ts';
import { FileList } from './file-list.tsx';
import { COUNTED } from './formats.ts';
import { type Manifest, ZIP } from './manifest.ts';
import { ToolList } from './tool-list.tsx';
import { useFileSize } from './use-file-size.ts';

/** The open-data archive: what is in it, its files, how it may be used and cited. */
export function OpenDataView({ manifest }: { manifest: Manifest | null }) {
  const t = useTranslations('data');
  const locale = useLocale();
  const texts = { name: `Tumen: ${t('title')}`, description: t('lead') };
  return (
    <ReadingPage>
      {manifest && <JsonLd node={datasetJsonLd(manifest, locale, texts)} />}
      <ReadingBand>
        <PageHeader
          title={t('title')}
          lead={<p>{t('lead')}</p>}
          meta={manifest && <ArchiveFacts version={manifest.version} coverage={manifest.coverage} />}
        />
        {manifest ? <Archive manifest={manifest} /> : <Missing />}
      </ReadingBand>
    </ReadingPage>
  );
}

function ArchiveFacts({ version, coverage }: Pick<Manifest, 'version' | 'coverage'>) {
  const t = useTranslations('data');
  const format = useFormatter();
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return (
    <>
      <span>{t('version', { version })}</span>
      <span>{format.dateTimeRange(new Date(coverage.from), new Date(coverage.to), month)}</span>
    </>
  );
}

function Missing() {
  const t = useTranslations('data');
  return (
    <div className="mt-10">
      <EmptyState title={t('missing')} />
    </div>
  );
}

function Archive({ manifest: { files, counts, citation, license } }: { manifest: Manifest }) {
  const t = useTranslations('data');
  const api = useTranslations('apiReference');
  const format = useFormatter();
  const formatSize = useFileSize();
  const zip = files.find(({ path }) => path === ZIP);
  const address = new URL(`/data/${ZIP}`, readEnv().SITE_ORIGIN).href;
  return (
    <>
      <p className="mt-8 print:hidden">
        <a href={`/data/${ZIP}`} className={buttonClass()}>
          {t('download', { size: formatSize(zip?.bytes ?? 0) })}
        </a>
      </p>
      <Section id="contents" title={t('contents')}>
        <DefinitionList
          isStacked
          items={COUNTED.map((noun) => ({ term: t(`nouns.${noun}`), description: format.number(counts[noun] ?? 0) }))}
        />
        <p className="mt-5 font-serif text-[1.0625rem] leading-relaxed">{t('withheld')}</p>
      </Section>
      <Section id="files" title={t('files')}>
        <FileList files={files} />
      </Section>
      <Section id="license" title={t('license')}>
        <p className="font-serif text-[1.0625rem] leading-relaxed">
          <a href={license.path} rel="license noreferrer" lang="en" className="text-link">
            {license.title}
          </a>
          . {t('licenseText')}
        </p>
      </Section>
      <Section id="cite" title={t('cite')}>
        <CopyBox text={citation} label={t('cite')} />
        <p className="mt-3 text-note">
          <a href="/data/CITATION.cff" className="text-link">
            CITATION.cff
          </a>
        </p>
      </Section>
      <Section id="programs" title={t('programs')}>
        <CopyBox text={`curl -OJ ${address}`} label={t('programs')} isCode />
        <p className="mt-3 font-serif text-[1.0625rem] leading-relaxed">
          {t.rich('ask', {
            link: (text) => (
              <Link href="/playground" className="text-link">
                {text}
              </Link>
            ),
            course: (text) => (
              <Link href="/playground/course" className="text-link">
                {text}
              </Link>
            ),
          })}
        </p>
        <p className="mt-3 font-serif text-[1.0625rem] leading-relaxed">
          {api.rich('fromData', {
            link: (text) => (
              <Link href="/data/api" className="text-link">
                {text}
              </Link>
            ),
          })}
        </p>
        <p className="mt-3 text-note">
          <a href="/graphql/schema.graphql" className="text-link">
            schema.graphql
          </a>
        </p>
      </Section>
      <Section id="tools" title={t('tools.title')}>
        <ToolList />
      </Section>
    </>
  );
}
