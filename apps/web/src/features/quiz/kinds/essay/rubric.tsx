import type { Essay_ViewFragment } from '@/graphql/generated/graphql.ts';

type RubricProps = {
  criteria: Essay_ViewFragment['criteria'];
  title: string;
  /** The words for a number of points. */
  points: (points: number) => string;
};

/** What is looked at, and what each level earns. */
export function Rubric({ criteria, title, points }: RubricProps) {
  return (
    <details className="border-t border-rule-strong/40 pt-3" open>
      <summary className="min-h-6 cursor-pointer font-medium">{title}</summary>
      <dl className="mt-3 grid gap-4">
        {criteria.map((criterion) => (
          <div key={criterion.name}>
            <dt className="font-medium">{criterion.title}</dt>
            {criterion.levels.map((level) => (
              <dd key={level.points} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 py-0.5 text-note text-ink-soft">
                <span className="tabular-nums">{points(level.points)}</span>
                <span>{level.text}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
