import { Link } from '@/i18n/navigation.tsx';

export type LinkListItem = { href: string; title: string; detail?: string | null };

/** Links in a column with hairlines, each with a line of detail. */
export function LinkList({ items }: { items: readonly LinkListItem[] }) {
  return (
    <ul>
      {items.map(({ href, title, detail }) => (
        <li key={href} className="border-t border-rule py-2.5">
          <Link href={href} className="font-serif text-[1.0625rem] quiet-link">
            {title}
          </Link>
          {detail && <span className="block text-note text-ink-soft">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
