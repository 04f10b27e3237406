import { textLang } from '@/features/text/text-lang.ts';
import { Link } from '@/i18n/navigation.tsx';

type Annotation = { slug: string; title: string; translated: boolean; dateLabel: string; note?: string | null };

/** The events of a chart by their letters: what each is called, when it was, and why it matters for the curve. */
export function AnnotationList({ annotations }: { annotations: readonly Annotation[] }) {
  if (annotations.length === 0) return null;
  return (
    <ol className="mt-4 grid list-[lower-alpha] gap-2 pl-5 text-note marker:font-semibold marker:text-accent">
      {annotations.map(({ slug, title, translated, dateLabel, note }) => (
        <li key={slug} className="pl-1">
          <Link href={`/events/${slug}`} className="text-link" {...textLang(translated, title)}>
            {title}
          </Link>
          <span className="text-ink-soft">, {dateLabel}</span>
          {note && <span className="block text-ink-soft">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
