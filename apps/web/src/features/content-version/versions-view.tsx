import { ARCHIVE_AUTHOR, ARCHIVE_NAME } from '@tumen/domain/archive-name';
import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { CopyBox } from '@/features/citation/copy-box.tsx';
import { writeShareHash } from '@/features/playground/share-link.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { Section } from '@/features/text/section.tsx';
import { graphql } from '@/graphql/generated/gql.ts';
import type { VersionsPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { earlierQuestion } from './archive-questions.ts';
import { changesPath } from './changes-selection.ts';
import { VersionEntry } from './version-entry.tsx';

export const VersionsPageDocument = graphql(`
  query VersionsPage {
    contentVersion { version isReleased }
    contentVersions { version releasedAt hash note }
  }
`);

/** The releases of the archive, and how to ask and cite one that is not the newest. */
export function VersionsView({ contentVersion: { version, isReleased }, contentVersions }: VersionsPageQuery) {
  const t = useTranslations('versions');
  const [newest, before] = contentVersions;
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader
          title={t('title')}
          lead={<p>{t('lead')}</p>}
          meta={<span>{isReleased ? t('released', { version }) : t('unreleased', { version })}</span>}
        />
        <Section id="all" title={t('all')}>
          <ol reversed>
            {contentVersions.map((each, index) => (
              <VersionEntry key={each.version} version={each} before={contentVersions[index + 1]?.version} />
            ))}
          </ol>
          <p className="mt-5 flex flex-wrap gap-x-6 gap-y-2">
            <Link href={changesPath({})} className="inline-flex min-h-6 items-center text-link">
              {t('toLog')}
            </Link>
            <Link href="/feed.xml" className="inline-flex min-h-6 items-center text-link">
              {t('feed')}
            </Link>
          </p>
        </Section>
        {newest && <AskAndCite asked={(before ?? newest).version} newest={newest} />}
        <Section id="before" title={t('before')}>
          <p className="font-serif text-[1.0625rem] leading-relaxed">{t('beforeText')}</p>
        </Section>
      </ReadingBand>
    </ReadingPage>
  );
}

type AskAndCiteProps = {
  /** The version that the example asks: one before the newest, where there is one. */
  asked: number;
  newest: VersionsPageQuery['contentVersions'][number];
};

function AskAndCite({ asked, newest }: AskAndCiteProps) {
  const t = useTranslations('versions');
  const locale = useLocale();
  const format = useFormatter();
  const question = earlierQuestion(asked);
  const { version, hash, releasedAt } = newest;
  const day = releasedAt ? format.dateTime(new Date(releasedAt), { dateStyle: 'long', timeZone: 'UTC' }) : '';
  const url = toSiteAddress(locale, '/versions');
  return (
    <>
      <Section id="ask" title={t('ask')}>
        <p className="mb-4 font-serif text-[1.0625rem] leading-relaxed">{t('askText')}</p>
        <CopyBox text={question} label={t('ask')} isCode />
        <p className="mt-3 text-note print:hidden">
          <Link href={`/playground${writeShareHash({ query: question, variables: '' })}`} className="text-link">
            {t('openQuestion')}
          </Link>
        </p>
      </Section>
      <Section id="cite" title={t('cite')}>
        <p className="mb-4 font-serif text-[1.0625rem] leading-relaxed">{t('citeText')}</p>
        <CopyBox
          text={t('citation', { author: ARCHIVE_AUTHOR, archive: ARCHIVE_NAME, version, day, hash, url })}
          label={t('cite')}
        />
      </Section>
    </>
  );
}
