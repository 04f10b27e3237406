import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { shortName } from './actor-label.ts';
import { drawStatic, type NetworkContent, NetworkPicture, selectionOf } from './network-picture.tsx';
import { toHref } from './network-selection.ts';
import { TieLegend } from './tie-legend.tsx';

type StaticNetworkProps = NetworkContent & {
  label: string;
  /** Whether a link leads to the same network on its own page. */
  hasWay?: boolean;
};

/** A network as a part of a page, with its signs, its ties in words and the way to the page where the years can be chosen. */
export function StaticNetwork({ label, hasWay = true, ...content }: StaticNetworkProps) {
  const t = useTranslations('network');
  const drawings = drawStatic(content, t);
  const [wide] = drawings;
  const drawn = new Set(wide?.drawing.ties.map(({ key }) => key));
  const shown = wide?.pairs.filter(({ key }) => drawn.has(key)) ?? [];
  const nameOf = new Map(content.actors.map(({ slug, name, kind }) => [slug, shortName(name, kind)]));
  const name = (slug: string) => nameOf.get(slug) ?? slug;
  return (
    <div className="mx-auto max-w-[54rem]">
      <NetworkPicture label={label} hasCounts={content.ego !== undefined} drawings={drawings} />
      <div className="mt-5 border-t border-rule pt-3">
        <TieLegend kinds={[...new Set(shown.map(({ kind }) => kind))]} />
        <p className="mt-2 text-note text-ink-soft">
          {t('legendNote')}{' '}
          {hasWay && (
            <Link href={toHref(selectionOf(content), Number.POSITIVE_INFINITY)} className="text-link print:hidden">
              {t('open')}
            </Link>
          )}
        </p>
      </div>
      <div className="mt-3">
        <Disclosure summary={t('list')}>
          <ul className="list-disc pl-5 text-note md:columns-2 md:gap-x-10">
            {shown
              .flatMap((pair) => pair.ties)
              .map(({ a, b, kind, events }) => (
                <li key={`${a} ${b} ${kind}`}>
                  {t('tie', { a: name(a), b: name(b), kind: t(`kind.${kind}`), count: events.length })}
                </li>
              ))}
          </ul>
        </Disclosure>
      </div>
    </div>
  );
}
