import { useFormatter, useTranslations } from 'next-intl';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const ActorOfficesTenureFragment = graphql(`
  fragment ActorOffices_tenure on Tenure {
    id
    label(locale: $locale)
    firstAttested
    lastAttested
    office { title(locale: $locale) translated(locale: $locale) }
    citations { id source { slug label(locale: $locale) } }
  }
`);

/** The offices of a person: the term with its source where one is established, else the days on which events name it. */
export function ActorOffices({ tenures }: { tenures: readonly FragmentType<typeof ActorOfficesTenureFragment>[] }) {
  const t = useTranslations('actor');
  const format = useFormatter();
  const day = (isoDay: string) =>
    format.dateTime(new Date(`${isoDay}T00:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' });
  const attested = (first: string, last: string) =>
    first === last ? t('officeOnce', { date: day(first) }) : t('officeSpan', { first: day(first), last: day(last) });
  return (
    <ul>
      {readFragment(ActorOfficesTenureFragment, tenures).map(({ id, label, firstAttested, lastAttested, office, citations }) => (
        <li key={id} className="border-t border-rule py-2.5">
          <span className="font-serif text-[1.0625rem]" {...textLang(office.translated, office.title)}>
            {office.title}
          </span>
          <span className="block text-note text-ink-soft">
            {label ?? (firstAttested && lastAttested ? attested(firstAttested, lastAttested) : null)}
            {citations.map(({ id, source }) => (
              <span key={id}>
                {'\u00a0· '}
                <Link href={`/sources/${source.slug}`} className="text-link">
                  {source.label}
                </Link>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
