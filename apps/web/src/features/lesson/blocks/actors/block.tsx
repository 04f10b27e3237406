import { ReadingBand } from '@tumen/ui/columns';
import { useTranslations } from 'next-intl';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const actorsBlock = graphql(/* GraphQL */ `
  fragment ActorsBlock_block on ActorsBlock {
    actors {
      slug
      kind
      name(locale: $locale)
      description(locale: $locale)
    }
  }
`);

/** Who takes part in the events of the lesson: people first, then states and institutions. */
export function ActorsBlock({ block: ref }: BlockProps<typeof actorsBlock>) {
  const t = useTranslations('enums.actorKind');
  const { actors } = readFragment(actorsBlock, ref);
  const people = actors.filter(({ kind }) => kind === 'PERSON');
  const others = actors.filter(({ kind }) => kind !== 'PERSON');
  return (
    <LazyLayout narrow={10 * actors.length} wide={10 * Math.ceil(actors.length / 2)}>
      <ReadingBand>
        <ul className="grid gap-x-8 md:grid-cols-2">
          {[...people, ...others].map(({ slug, kind, name, description }) => (
            <li key={slug} className="border-t border-rule py-2.5">
              <Link href={`/actors/${slug}`} className="font-medium quiet-link">
                {name}
              </Link>
              {kind !== 'PERSON' && <span className="ml-2 text-note text-ink-soft">{t(kind)}</span>}
              <p className="text-note text-ink-soft">{description}</p>
            </li>
          ))}
        </ul>
      </ReadingBand>
    </LazyLayout>
  );
}
