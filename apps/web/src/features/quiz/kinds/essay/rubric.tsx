import type { Essay_ViewFragment } from '@/graphql/generated/graphql.ts';

type RubricProps = {
  criteria: Essay_ViewFragment['criteria'];
  /** What the teacher gave; empty before. */
  marks: readonly { readonly criterion: string; readonly points: number }[];
  title: string;
  /** The words for a number of points. */
  points: (points: number) => string;
  /** Says of a level that it was given. */
  given: string;
};

/** What is looked at, and what each level earns; once it is marked, which level the text meets. */
export function Rubric({ criteria, marks, title, points, given }: RubricProps) {
  return (
    <details className="border-t border-rule-strong/40 pt-3" open>
      <summary className="min-h-6 cursor-pointer font-medium">{title}</summary>
      <dl className="mt-3 grid gap-4">
        {criteria.map((criterion) => (
          <div key={criterion.name}>
            <dt className="font-medium">{criterion.title}</dt>
            {criterion.levels.map((level) => {
              const isGiven = marks.some((mark) => mark.criterion === criterion.name && mark.points === level.points);
              return (
                <dd
                  key={level.points}
                  className={`grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 py-0.5 text-note ${isGiven ? '-ml-2.5 border-l-2 border-data bg-wash-soft pl-2' : 'text-ink-soft'}`}
                >
                  <span className="tabular-nums">{points(level.points)}</span>
                  <span>
                    {level.text}
                    {isGiven && <strong className="ml-2 whitespace-nowrap">✓ {given}</strong>}
                  </span>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </details>
  );
}
