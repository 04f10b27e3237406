import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const OtherNamesTermFragment = graphql(`
  fragment OtherNames_term on Term { english: name(locale: EN) korean: name(locale: KO) russian: name(locale: RU) }
`);

/** The term in the other two languages, each marked as its own; untranslated ones are left out. */
export function OtherNames({ term }: { term: FragmentType<typeof OtherNamesTermFragment> }) {
  const { english, korean, russian } = readFragment(OtherNamesTermFragment, term);
  const locale = useLocale();
  const names = { en: english, ko: korean, ru: russian };
  const others = Object.entries(names).filter(
    ([each, name]) => each !== locale && name !== names[locale] && (each === 'en' || name !== english),
  );
  return (
    <p className="text-note text-ink-soft">
      {others.map(([each, name], index) => (
        <Fragment key={each}>
          {index > 0 && '\u00a0· '}
          <span lang={each}>{name}</span>
        </Fragment>
      ))}
    </p>
  );
}
