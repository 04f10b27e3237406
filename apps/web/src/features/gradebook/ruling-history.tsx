import { useTranslations } from 'next-intl';
import { useTaughtClass } from '@/features/classes/class-area.tsx';
import { ZonedTime } from '@/features/classes/zoned-time.tsx';
import type { RulingLineFragment } from '@/graphql/generated/graphql.ts';
import type { RuledQuestion } from './regrade-view.tsx';

/** What was declared right in a question, the newest first: by whom, why, and how many scores it changed. */
export function RulingHistory({ rulings, question }: { rulings: readonly RulingLineFragment[]; question: RuledQuestion }) {
  const t = useTranslations('gradebook.regrade');
  const { timeZone } = useTaughtClass();
  if (rulings.length === 0) return null;
  // Rulings name options in English, since the ids of an attempt are its own.
  const idOf = new Map(question.english.map(({ id, text }) => [text, id]));
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]));
  const shown = (text: string) => textOf.get(idOf.get(text) ?? '') ?? text;
  return (
    <section aria-labelledby="history" className="max-w-[48rem]">
      <h2 id="history" className="text-h2">
        {t('history')}
      </h2>
      <ol className="mt-4 border-b border-rule">
        {rulings.map(({ kind, reason, accepted, appliedAt, teacherName, changeCount }) => (
          <li key={appliedAt} className="border-t border-rule py-3">
            <p className="font-medium">
              {t(`kinds.${kind}.name`)}
              {accepted.length > 0 && `: ${accepted.map(shown).join(' · ')}`}
            </p>
            <p className="wrap-anywhere">{reason}</p>
            <p className="text-note text-ink-soft">
              {teacherName !== null && `${teacherName} · `}
              <ZonedTime time={appliedAt} timeZone={timeZone} /> · {t('changed', { count: changeCount })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
