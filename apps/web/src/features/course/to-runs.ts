/** Joins whole numbers that follow each other, from a sorted list without repeats: 1, 2, 3, 5 are [1, 3] and [5, 5]. Two alone stay apart. */
export function toRuns(numbers: readonly number[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): (readonly [number, number])[] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  );
}
