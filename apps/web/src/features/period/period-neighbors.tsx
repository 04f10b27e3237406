import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';

const PeriodNeighborsPeriodFragment = graphql(`
  fragment PeriodNeighbors_period on Period { slug title(locale: $locale) }
`);

type PeriodNeighborsProps = { periods: readonly FragmentType<typeof PeriodNeighborsPeriodFragment>[]; slug: string };

/** The way to the period before and the one after. */
export function PeriodNeighbors({ periods, slug }: PeriodNeighborsProps) {
  const t = useTranslations('period');
  const all = readFragment(PeriodNeighborsPeriodFragment, periods);
  const index = all.findIndex((period) => period.slug === slug);
  const before = index > 0 ? all[index - 1] : undefined;
  const after = index >= 0 ? all[index + 1] : undefined;
  return (
    <nav aria-label={t('neighbors')} className="mt-16 grid gap-6 border-t border-ink pt-5 sm:grid-cols-2 print:hidden">
      <div>{before && <Neighbor label={t('before')} {...before} />}</div>
      <div className="sm:text-right">{after && <Neighbor label={t('after')} {...after} />}</div>
    </nav>
  );
}

function Neighbor({ label, slug, title }: { label: string; slug: string; title: string }) {
  return (
    <Link href={`/periods/${slug}`} className="group inline-block">
      <span className="block text-note text-ink-soft">{label}</span>
      <span className="font-serif text-h3 group-hover:text-accent">{title}</span>
    </Link>
  );
}
