import type { SchemaMember } from './list-members.ts';

/** The members whose own name holds a text, however it is capitalized: first the name itself, then names that begin with it, the rest behind. */
export function findMembers(members: readonly SchemaMember[], text: string): readonly SchemaMember[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const rank = ({ name }: SchemaMember) => {
    const place = name.toLowerCase().indexOf(wanted);
    if (place !== 0) return place === -1 ? null : 2;
    return name.length === wanted.length ? 0 : 1;
  };
  return [0, 1, 2].flatMap((wantedRank) => members.filter((member) => rank(member) === wantedRank));
}
