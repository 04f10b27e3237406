import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { drawStatic, type NetworkContent, NetworkPicture, selectionOf } from './network-picture.tsx';
import { toHref } from './network-selection.ts';
import { NetworkTable } from './network-table.tsx';
import { TieLegend } from './tie-legend.tsx';

/** A network as a part of a page, with its signs, its table and the way to the page where the years can be chosen. */
export function StaticNetwork({ label, ...content }: NetworkContent & { label: string }) {
  const t = useTranslations('network');
  const drawings = drawStatic(content, t);
  const [wide] = drawings;
  const drawn = new Set(wide?.drawing.ties.map(({ key }) => key));
  const shown = wide?.pairs.filter(({ key }) => drawn.has(key)) ?? [];
  return (
    <div className="mx-auto max-w-[54rem]">
      <NetworkPicture label={label} hasCounts={content.ego !== undefined} drawings={drawings} />
      <div className="mt-5 border-t border-rule pt-3">
        <TieLegend kinds={[...new Set(shown.map(({ kind }) => kind))]} />
        <p className="mt-2 text-note text-ink-soft">
          {t('legendNote')}{' '}
          <Link href={toHref(selectionOf(content), Number.POSITIVE_INFINITY)} className="text-link print:hidden">
            {t('open')}
          </Link>
        </p>
      </div>
      <div className="mt-3">
        <Disclosure summary={t('table')}>
          <NetworkTable
            ties={shown.flatMap((pair) => pair.ties)}
            actorOf={new Map(content.actors.map((actor) => [actor.slug, actor]))}
            eventOf={new Map(content.events.map((event) => [event.slug, event]))}
          />
        </Disclosure>
      </div>
    </div>
  );
}
