import 'server-only';
import type { FeedEntry } from '@tumen/domain/feed/write-atom';
import { getTranslations } from 'next-intl/server';
import { changesPath, RECORD_KINDS } from '@/features/content-version/changes-selection.ts';
import { recordHref } from '@/features/content-version/record-href.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { query } from '@/graphql/server.ts';
import { toGraphQLLocale } from '@/i18n/graphql-locale.ts';
import type { SiteLocale } from '@/i18n/routing.ts';

/** Releases in a feed, the newest first, and records of each. */
const MOST_VERSIONS = 5;
const MOST_CHANGES = 100;

/** Kinds without pages of their own are not news. */
const KINDS = RECORD_KINDS.filter((kind) => recordHref(kind, '') !== null);

const FeedVersionsDocument = graphql(`
  query FeedVersions { contentVersions { version releasedAt note } }
`);

const FeedChangesDocument = graphql(`
  query FeedChanges($version: Int!, $until: Int!, $kinds: [RecordKind!], $first: Int!, $locale: Locale!) {
    changesSince(version: $version, until: $until, kinds: $kinds, first: $first) {
      edges { node { kind slug change title(locale: $locale) reasons { version reason } } }
    }
  }
`);

type Version = { readonly version: number; readonly day: string; readonly note: string | null };

/** What the newest releases of the content brought: each release, and the records that it added, corrected or removed. */
export async function listNews(locale: SiteLocale): Promise<FeedEntry[]> {
  const versions = ((await query(FeedVersionsDocument, {}))?.contentVersions ?? []).flatMap(({ version, releasedAt, note }) =>
    releasedAt === null ? [] : [{ version, day: releasedAt, note }],
  );
  const newest = versions.slice(0, MOST_VERSIONS);
  const entries = await Promise.all(newest.map((version, index) => listVersion(version, versions[index + 1]?.version, locale)));
  return entries.flat();
}

async function listVersion(
  { version, day, note }: Version,
  before: number | undefined,
  locale: SiteLocale,
): Promise<FeedEntry[]> {
  const t = await getTranslations({ locale, namespace: 'feed' });
  const release: FeedEntry = {
    id: `tag:corpus.tumen,2026:version/${version}`,
    title: t('version', { version }),
    day,
    url: toSiteAddress(locale, `/versions#version-${version}`),
    summary: note === null ? undefined : { text: note, language: 'en' },
  };
  if (before === undefined) return [release];
  const variables = { version: before, until: version, kinds: KINDS, first: MOST_CHANGES, locale: toGraphQLLocale(locale) };
  const changes = (await query(FeedChangesDocument, variables))?.changesSince.edges ?? [];
  const records = changes.map(({ node: { kind, slug, change, title, reasons } }): FeedEntry => {
    const [reason] = reasons;
    // What is new is read as it is; of all else the log shows what was said before.
    const page = change === 'ADDED' ? recordHref(kind, slug) : null;
    return {
      id: `tag:corpus.tumen,2026:version/${version}/${kind}/${slug}`,
      title: t(change, { title }),
      day,
      url: toSiteAddress(locale, page ?? changesPath({ since: before, until: version, kind, record: slug })),
      summary: reason && { text: reason.reason, language: 'en' },
    };
  });
  return [release, ...records];
}
