'use client';

import { Button, buttonClass } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { useIsAwake } from '@/features/shell/use-is-awake.ts';
import { Link } from '@/i18n/navigation.tsx';
import { shortName } from './actor-label.ts';
import { drawNetwork, type View } from './draw-network.ts';
import { EgoYears } from './ego-years.tsx';
import { NetworkDrawing } from './network-drawing.tsx';
import type { NetworkActor, NetworkEvent, NetworkTie } from './network-model.ts';
import { bundleTies, eventsWithin } from './network-model.ts';
import { type NetworkSelection, toHref } from './network-selection.ts';
import { NetworkTable } from './network-table.tsx';
import { TieEvents } from './tie-events.tsx';
import { TieLegend } from './tie-legend.tsx';
import { YearFields } from './year-fields.tsx';

type NetworkExplorerProps = {
  /** Fields of the form that need no script. */
  filters: ReactNode;
  selection: NetworkSelection;
  lastYear: number;
  actors: readonly NetworkActor[];
  ties: readonly NetworkTie[];
  events: readonly NetworkEvent[];
  /** The drawing for a page and the one for a phone; CSS shows one of them. */
  views: readonly View[];
  ego?: NetworkActor | undefined;
  /** Whether no more actors can be shown. */
  isWhole: boolean;
};

const STRONGEST = 8;

/** The network with a slider of years and the events of a chosen tie. What it shows at first is what the server drew from the address. */
export function NetworkExplorer(props: NetworkExplorerProps) {
  const { filters, selection: initial, lastYear, actors, ties, events, views, ego, isWhole } = props;
  const t = useTranslations('network');
  const locale = useLocale();
  const [selection, setSelection] = useState(initial);
  const [lit, setLit] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(null);
  const hasScript = useIsAwake();
  const actorOf = new Map(actors.map((actor) => [actor.slug, actor]));
  const eventOf = new Map(events.map((event) => [event.slug, event]));
  const pairs = bundleTies(ties, eventsWithin(events, selection.years));
  const drawings = views.map((view) => drawNetwork({ view, pairs, actorOf, selection, lastYear, ego: ego?.slug, texts: t }));
  const chosen = pairs.find(({ key }) => key === selection.tie);
  const [widest] = drawings;
  const shown = pairs.filter(({ key }) => widest?.ties.some((tie) => tie.key === key));

  function change(part: Partial<NetworkSelection>) {
    const next = { ...selection, ...part };
    setSelection(next);
    window.history.replaceState(null, '', `/${locale}${toHref(next, lastYear)}`);
  }
  function choose(tie: string, event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    opener.current = event.currentTarget;
    change({ tie });
    setTimeout(() => panel.current?.focus());
  }
  function close() {
    change({ tie: undefined });
    opener.current?.focus();
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && selection.tie !== undefined) close();
  }
  const called = (slug: string) => {
    const actor = actorOf.get(slug);
    return actor ? shortName(actor.name, actor.kind) : slug;
  };
  const pairName = (a: string, b: string) => t('pair', { a: called(a), b: called(b) });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere inside closes what was opened inside
    <div onKeyDown={closeOnEscape}>
      <form action={`/${locale}/network`} method="get" aria-label={t('choose')} className="mt-8 print:hidden">
        <div className="grid items-start gap-x-8 gap-y-4 lg:grid-cols-2">
          <YearFields years={selection.years} lastYear={lastYear} hasScript={hasScript} onChange={(years) => change({ years })} />
          {filters}
        </div>
        <div className="mt-3 flex flex-wrap items-center gap-5">
          {selection.isLarge && <input type="hidden" name="more" value="1" />}
          <button type="submit" className={buttonClass()}>
            {t('show')}
          </button>
          {toHref({ ...selection, tie: undefined }, lastYear) !== '/network' && (
            <Link href="/network" className="text-link">
              {t('all')}
            </Link>
          )}
        </div>
      </form>
      <p role="status" className="mt-4 text-note text-ink-soft">
        {t('found', { pairs: shown.length, ...selection.years })}
      </p>
      {pairs.length === 0 ? (
        <div className="mt-4">
          <EmptyState title={t('empty')}>
            <Link href="/network" className="text-link">
              {t('all')}
            </Link>
          </EmptyState>
        </div>
      ) : (
        <div className="mt-4 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
          <div>
            {drawings.map((drawing, index) => (
              <NetworkDrawing
                key={views[index]?.name}
                {...drawing}
                label={ego ? t('egoDrawing', { name: ego.name }) : t('drawing')}
                hasCounts={ego !== undefined}
                chosen={chosen?.key}
                lit={lit}
                onLight={setLit}
                onChoose={choose}
                className={index === 0 ? 'max-md:hidden print:block' : 'mx-auto max-w-[26rem] md:hidden print:hidden'}
              />
            ))}
            <div className="mt-5 border-t border-rule pt-3">
              <TieLegend kinds={[...new Set(shown.map(({ kind }) => kind))]} />
              <p className="mt-2 text-note text-ink-soft">{t('legendNote')}</p>
              {!isWhole && (
                <p className="mt-2 text-note print:hidden">
                  <Link href={toHref({ ...selection, isLarge: !selection.isLarge }, lastYear)} className="text-link">
                    {t(selection.isLarge ? 'fewer' : 'more')}
                  </Link>
                </p>
              )}
            </div>
          </div>
          <aside ref={panel} id="tie" tabIndex={-1} aria-labelledby="tie-title" className="outline-none">
            {chosen ? (
              <>
                <h2 id="tie-title" className="border-t-2 border-ink pt-3 text-h3 font-semibold">
                  {pairName(chosen.a, chosen.b)}
                </h2>
                <TieEvents pair={chosen} eventOf={eventOf} />
                <p className="mt-4 print:hidden">
                  {hasScript ? (
                    <Button variant="secondary" onClick={close}>
                      {t('close')}
                    </Button>
                  ) : (
                    <Link href={toHref({ ...selection, tie: undefined }, lastYear)} className="text-link">
                      {t('close')}
                    </Link>
                  )}
                </p>
              </>
            ) : (
              <>
                <h2 id="tie-title" className="border-t-2 border-ink pt-3 text-h3 font-semibold">
                  {t('strongest')}
                </h2>
                <p className="mt-1 text-note text-ink-soft">{t('hint')}</p>
                <ol className="mt-3">
                  {shown.slice(0, STRONGEST).map(({ key, a, b, kind, count }) => (
                    <li key={key} className="border-t border-rule">
                      <Link
                        href={`${toHref({ ...selection, tie: key }, lastYear)}#tie`}
                        className="quiet-link block py-2"
                        onClick={(event) => choose(key, event)}
                      >
                        <span className="block font-serif leading-snug">{pairName(a, b)}</span>
                        <span className="text-note text-ink-soft">{t('tieSummary', { kind: t(`kind.${kind}`), count })}</span>
                      </Link>
                    </li>
                  ))}
                </ol>
              </>
            )}
          </aside>
        </div>
      )}
      {ego && pairs.length > 0 && <EgoYears pairs={pairs} eventOf={eventOf} />}
      {pairs.length > 0 && (
        <div className="mt-12">
          <Disclosure summary={t('table')}>
            <NetworkTable ties={shown.flatMap((pair) => pair.ties)} actorOf={actorOf} eventOf={eventOf} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}
