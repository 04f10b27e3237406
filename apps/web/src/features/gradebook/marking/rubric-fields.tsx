import { useTranslations } from 'next-intl';
import type { Essay_ViewFragment } from '@/graphql/generated/graphql.ts';
import type { Marks } from './kept-markings.ts';

type RubricFieldsProps = {
  /** Unlike that of other questions on the page. */
  name: string;
  criteria: Essay_ViewFragment['criteria'];
  points: Marks['points'];
  /** The criterion that still lacks a level when the marks are to be saved; null: none. */
  missing: string | null;
  onChange: (points: Marks['points']) => void;
};

/** A rubric to be filled in: of each criterion one level, with what such a text does. */
export function RubricFields({ name, criteria, points, missing, onChange }: RubricFieldsProps) {
  const t = useTranslations('marking.rubric');
  return criteria.map((criterion) => (
    <fieldset key={criterion.name} aria-describedby={missing === criterion.name ? `${name}-missing` : undefined}>
      <legend className="font-medium">{criterion.title}</legend>
      {missing === criterion.name && (
        <p id={`${name}-missing`} className="mt-1 text-note text-accent">
          {t('missing')}
        </p>
      )}
      <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2 sm:grid-cols-2">
        {criterion.levels.map((level) => (
          <label
            key={level.points}
            className="flex cursor-pointer items-start gap-3 border border-rule-strong bg-card px-3 py-2.5 text-note has-checked:border-ink has-checked:bg-wash-soft"
          >
            <input
              type="radio"
              name={`${name}-${criterion.name}`}
              checked={points[criterion.name] === level.points}
              onChange={() => onChange({ ...points, [criterion.name]: level.points })}
              className="choice-mark"
            />
            <span>
              <span className="block font-medium tabular-nums">{t('level', { points: level.points })}</span>
              <span className="text-ink-soft">{level.text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
