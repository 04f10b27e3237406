import { useFormatter, useTranslations } from 'next-intl';
import { CopyButton } from '@/features/citation/copy-button.tsx';
import type { VersionsPageQuery } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { changesPath } from './changes-selection.ts';

/** Enough of a hash to tell versions apart by eye. */
const SHOWN_SIGNS = 12;

type VersionEntryProps = {
  version: VersionsPageQuery['contentVersions'][number];
  /** The number of the version before; undefined for the first. */
  before: number | undefined;
};

/** One release: its day, what it brought, and the ways to what changed. */
export function VersionEntry({ version: { version, releasedAt, hash, note }, before }: VersionEntryProps) {
  const t = useTranslations();
  const format = useFormatter();
  return (
    <li id={`version-${version}`} className="border-t border-rule py-4">
      <h3 className="text-h3">{t('versions.version', { version })}</h3>
      {releasedAt && (
        <p className="text-note text-ink-soft">
          <time dateTime={releasedAt}>{format.dateTime(new Date(releasedAt), { dateStyle: 'long', timeZone: 'UTC' })}</time>
        </p>
      )}
      {note && (
        <p lang="en" className="mt-2">
          {note}
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-3 text-note text-ink-soft">
        <span>
          SHA-256 <code>{`${hash.slice(0, SHOWN_SIGNS)}…`}</code>
        </span>
        <CopyButton
          text={hash}
          name={t('versions.hashOf', { version })}
          label={t('source.copy')}
          doneLabel={t('source.copied')}
        />
      </p>
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-note">
        {before !== undefined && (
          <Link href={changesPath({ since: before, until: version })} className="inline-flex min-h-6 items-center text-link">
            {t('versions.whatItChanged', { version })}
          </Link>
        )}
        <Link href={changesPath({ since: version })} className="inline-flex min-h-6 items-center text-link">
          {t('versions.changesSince', { since: version })}
        </Link>
      </p>
    </li>
  );
}
