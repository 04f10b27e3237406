import { useFormatter, useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const ActorOfficesOfficeFragment = graphql(`
  fragment ActorOffices_office on AttestedOffice { title(locale: $locale) firstAttested lastAttested }
`);

/** The offices that the events name, with the first and the last day on which they do. */
export function ActorOffices({ offices }: { offices: readonly FragmentType<typeof ActorOfficesOfficeFragment>[] }) {
  const t = useTranslations('actor');
  const format = useFormatter();
  const day = (isoDay: string) =>
    format.dateTime(new Date(`${isoDay}T00:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <ul>
      {readFragment(ActorOfficesOfficeFragment, offices).map(({ title, firstAttested, lastAttested }) => (
        <li key={`${title} ${firstAttested}`} className="border-t border-rule py-2.5">
          <span className="font-serif text-[1.0625rem]">{title}</span>
          <span className="block text-note text-ink-soft">
            {firstAttested === lastAttested
              ? t('officeOnce', { date: day(firstAttested) })
              : t('officeSpan', { first: day(firstAttested), last: day(lastAttested) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
