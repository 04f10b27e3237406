type Waiting = { readonly id: string; readonly startedAt: string; readonly student: { readonly name: string } | null };

/**
 * The attempts before and after this one among those that wait for marks: by name, of one student the older first. From the last it goes
 * on with the first. This one need not wait itself, so that the way on is the same before and after it is marked.
 *
 * @returns Null, both: no other waits.
 */
export function neighboursToMark<Attempt extends Waiting>(waiting: readonly Attempt[], current: Waiting, locale: string) {
  const collator = new Intl.Collator(locale);
  const compare = (one: Waiting, other: Waiting) =>
    collator.compare(one.student?.name ?? '', other.student?.name ?? '') ||
    Date.parse(one.startedAt) - Date.parse(other.startedAt) ||
    (one.id < other.id ? -1 : Number(one.id > other.id));
  const others = waiting.filter(({ id }) => id !== current.id).sort(compare);
  const next = others.find((other) => compare(other, current) > 0) ?? others[0] ?? null;
  const previous = others.findLast((other) => compare(other, current) < 0) ?? others.at(-1) ?? null;
  return { previous, next };
}
