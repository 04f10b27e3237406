export const THINKING = ['KNOW', 'SOURCING', 'CAUSATION', 'EVALUATE'] as const;
type Thinking = (typeof THINKING)[number];

type Lesson = { readonly slug: string; readonly number: number; readonly title: string };
type Cell<Generator> = {
  readonly lesson: Lesson | null;
  readonly generator: Generator | null;
  readonly thinking: Thinking;
  readonly items: number;
};
type Counts = Readonly<Record<Thinking, number>>;
type Row<Generator> = {
  /** Null for what is built from the data of all lessons. */
  readonly lesson: Lesson | null;
  readonly generators: readonly Generator[];
  readonly counts: Counts;
  readonly sum: number;
};

/** The table of an exam: a row for each lesson in order, one for what is built from the data, and the sums. */
export function toBlueprint<Generator>(cells: readonly Cell<Generator>[]): {
  rows: readonly Row<Generator>[];
  totals: Counts;
  items: number;
} {
  const lessons = new Map(cells.map(({ lesson }) => [lesson?.slug, lesson]));
  const rows = [...lessons]
    .map(([slug, lesson]): Row<Generator> => {
      const own = cells.filter((cell) => cell.lesson?.slug === slug);
      const generators = own.flatMap(({ generator }) => generator ?? []);
      return { lesson, generators, counts: count(own), sum: sum(own) };
    })
    .toSorted((a, b) => (a.lesson?.number ?? Number.POSITIVE_INFINITY) - (b.lesson?.number ?? Number.POSITIVE_INFINITY));
  return { rows, totals: count(cells), items: sum(cells) };
}

type Counted = Pick<Cell<unknown>, 'thinking' | 'items'>;

function count(cells: readonly Counted[]): Counts {
  const of = (thinking: Thinking) => sum(cells.filter((cell) => cell.thinking === thinking));
  return { KNOW: of('KNOW'), SOURCING: of('SOURCING'), CAUSATION: of('CAUSATION'), EVALUATE: of('EVALUATE') };
}

function sum(cells: readonly Counted[]): number {
  return cells.reduce((total, { items }) => total + items, 0);
}
