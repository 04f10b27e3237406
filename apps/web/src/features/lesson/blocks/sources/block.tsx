import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';

const sourcesBlock = graphql(/* GraphQL */ `
  fragment SourcesBlock_block on SourcesBlock {
    sources {
      slug
      perspective
      isPrimary
      citation(style: CHICAGO, locale: $locale)
    }
  }
`);

/** What the lesson rests on, by perspective, as a bibliography. */
export function SourcesBlock({ block: ref }: BlockProps<typeof sourcesBlock>) {
  const t = useTranslations();
  const { sources } = readFragment(sourcesBlock, ref);
  const perspectives = [...new Set(sources.map(({ perspective }) => perspective))];
  const groups = perspectives.map((perspective) => ({
    perspective,
    members: sources.filter((source) => source.perspective === perspective),
  }));
  return (
    <ReadingBand>
      {groups.map(({ perspective, members }) => (
        <Disclosure
          key={perspective}
          summary={
            <>
              {t(`enums.perspective.${perspective}`)} <span className="text-ink-soft tabular-nums">{members.length}</span>
            </>
          }
        >
          <ul className="grid gap-2 text-note">
            {members.map(({ slug, isPrimary, citation }) => (
              <li key={slug} className="pl-6 -indent-6 wrap-anywhere">
                <Link href={`/sources/${slug}`} className="quiet-link">
                  {citation}
                </Link>{' '}
                {isPrimary && <span className="text-data">{t('lesson.primary')}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </ReadingBand>
  );
}
