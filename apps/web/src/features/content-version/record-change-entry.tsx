import { Disclosure } from '@tumen/ui/disclosure';
import { Tag, type TagTone } from '@tumen/ui/tag';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { Change, RecordChangeEntry_ChangeFragment } from '@/graphql/generated/graphql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { recordHref } from './record-href.ts';
import { TextDifference } from './text-difference.tsx';

const RecordChangeEntryChange = graphql(`
  fragment RecordChangeEntry_change on RecordChange {
    kind
    slug
    title(locale: $locale)
    change
    fields { field before after }
    reasons { version reason }
    lessons { slug title(locale: $locale) }
    questions
  }
`);

const TONES: Readonly<Record<Change, TagTone>> = { ADDED: 'good', CHANGED: 'data', REMOVED: 'accent' };

/** What happened to one record: why, what was said before and is said now, and what of the course rests on it. */
export function RecordChangeEntry({ change: ref }: { change: FragmentType<typeof RecordChangeEntryChange> }) {
  const { kind, slug, title, change, fields, reasons, lessons, questions } = readFragment(RecordChangeEntryChange, ref);
  const t = useTranslations();
  // Where only the prose of a lesson changed, the change does not know its title.
  const name = (kind === 'LESSON' && lessons.find((lesson) => lesson.slug === slug)?.title) || title;
  const href = change === 'REMOVED' ? null : recordHref(kind, slug);
  return (
    <li className="border-t border-rule py-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-soft">
        <Tag tone={TONES[change]}>{t(`versions.change.${change}`)}</Tag>
        <span>{t(`enums.recordKind.${kind}`)}</span>
        <code className="wrap-anywhere">{slug}</code>
      </p>
      <h2 className="mt-1 text-h3">
        {href ? (
          <Link href={href} className="quiet-link">
            {name}
          </Link>
        ) : (
          name
        )}
      </h2>
      {reasons.map(({ version, reason }) => (
        <p key={version} className="mt-2">
          {t('versions.reason', { version })} <span lang="en">{reason}</span>
        </p>
      ))}
      {change === 'CHANGED' ? (
        <FieldList fields={fields} />
      ) : (
        fields.length > 0 && (
          <div className="mt-3">
            <Disclosure summary={t(`versions.fields.${change}`, { count: fields.length })}>
              <FieldList fields={fields} />
            </Disclosure>
          </div>
        )
      )}
      {fields.length === 0 && <p className="mt-2 text-note text-ink-soft">{t('versions.withheld')}</p>}
      {lessons.length > 0 && (
        <p className="mt-3 text-note">
          {t('versions.lessons')}{' '}
          {lessons.map((lesson, index) => (
            <span key={lesson.slug}>
              {index > 0 && ', '}
              <Link href={`/lessons/${lesson.slug}`} className="text-link">
                {lesson.title}
              </Link>
            </span>
          ))}
        </p>
      )}
      {questions.length > 0 && (
        <p className="mt-1 text-note wrap-anywhere">
          {t('versions.questions')} <span lang="en">{questions.join(', ')}</span>
        </p>
      )}
    </li>
  );
}

function FieldList({ fields }: Pick<RecordChangeEntry_ChangeFragment, 'fields'>) {
  return (
    <dl className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">
      {fields.map(({ field, before, after }) => (
        <div key={field} className="border-l-2 border-rule pl-4">
          <dt className="text-note text-ink-soft">
            <code className="wrap-anywhere">{field}</code>
          </dt>
          <dd>
            <TextDifference lang={languageOf(field)} before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The language of a text stands at the end of its path, as in `summary.ko`; all else is English. */
function languageOf(field: string): string {
  return /\.(ko|ru)$/.exec(field)?.[1] ?? 'en';
}
