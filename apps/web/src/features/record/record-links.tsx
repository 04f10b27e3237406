import { useTranslations } from 'next-intl';
import { changesPath } from '@/features/content-version/changes-selection.ts';
import { writeShareHash } from '@/features/playground/share-link.ts';
import type { RecordKind } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { recordQuestion } from './record-question.ts';

const LINK = 'inline-flex min-h-6 items-center text-link';

/** From the page of a record to what was corrected in it, and to a question about it, where its short name stands. */
export function RecordLinks({ kind, slug }: { kind: RecordKind; slug: string }) {
  const t = useTranslations('record');
  const query = recordQuestion(kind, slug);
  return (
    <p className="mt-8 flex flex-wrap gap-x-6 gap-y-1 text-note print:hidden">
      <Link href={changesPath({ kind, record: slug })} className={LINK}>
        {t('history')}
      </Link>
      {query !== null && (
        <Link href={`/playground${writeShareHash({ query, variables: '' })}`} className={LINK}>
          {t('ask')}
        </Link>
      )}
    </p>
  );
}
