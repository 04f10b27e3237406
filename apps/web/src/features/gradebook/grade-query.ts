/** Which students the table of grades shows, and in which order: what stands in its address. */
export type GradeQuery = {
  /** `name`, or the id of the assignment by whose score they are sorted. */
  readonly sort: string;
  readonly isDescending: boolean;
  readonly show: Show;
  /** A part of a name; empty: all. */
  readonly find: string;
};

/**
 * - `all`: everybody.
 * - `marking`: of whom something waits for the teacher.
 * - `notStarted`: who has not begun something that is open.
 */
export const SHOWS = ['all', 'marking', 'notStarted'] as const;
type Show = (typeof SHOWS)[number];

export const BY_NAME = 'name';

/** Reads the query of an address; what it does not say, or says wrongly, is everybody by name. */
export function readGradeQuery(params: Pick<URLSearchParams, 'get'>): GradeQuery {
  return {
    sort: params.get('sort') ?? BY_NAME,
    isDescending: params.get('order') === 'desc',
    show: SHOWS.find((show) => show === params.get('show')) ?? 'all',
    find: params.get('find') ?? '',
  };
}

/** The query for an address, as short as can be; empty for everybody by name. */
export function writeGradeQuery({ sort, isDescending, show, find }: GradeQuery): string {
  const params = new URLSearchParams();
  if (sort !== BY_NAME) params.set('sort', sort);
  if (isDescending) params.set('order', 'desc');
  if (show !== 'all') params.set('show', show);
  if (find !== '') params.set('find', find);
  return params.toString();
}
