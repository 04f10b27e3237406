import { useTranslations } from 'next-intl';
import type { RecordKind } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { changesPath } from './changes-selection.ts';

/** From the page of a record to what was corrected in it. */
export function RecordHistoryLink({ kind, slug }: { kind: RecordKind; slug: string }) {
  const t = useTranslations('versions');
  return (
    <p className="mt-8 text-note print:hidden">
      <Link href={changesPath({ kind, record: slug })} className="inline-flex min-h-6 items-center text-link">
        {t('history')}
      </Link>
    </p>
  );
}
