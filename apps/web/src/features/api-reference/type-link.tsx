import { type GraphQLType, getNamedType } from 'graphql';
import { Link } from '@/i18n/navigation.tsx';

export const typeHref = (name: string) => `/data/api/types/${name}`;
export const queryHref = (name: string) => `/data/api/queries/${name}`;

/** A type as the schema language writes it, its name a link: `[Event!]!`. */
export function TypeLink({ type }: { type: GraphQLType }) {
  const { name } = getNamedType(type);
  const [before, after] = String(type).split(name);
  return (
    <code className="font-mono text-[0.9em] wrap-anywhere">
      {before}
      <Link href={typeHref(name)} className="text-link">
        {name}
      </Link>
      {after}
    </code>
  );
}
