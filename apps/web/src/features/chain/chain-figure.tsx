import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { ChainDrawing } from './chain-drawing.tsx';
import { ChainTable } from './chain-table.tsx';
import { layOutColumn } from './lay-out-column.ts';
import { layOutLayers } from './lay-out-layers.ts';
import { orderByCause } from './order-by-cause.ts';

const ChainFigureChainFragment = graphql(`
  fragment ChainFigure_chain on EventChain {
    events { slug title(locale: $locale) translated(locale: $locale) dateLabel(locale: $locale) startDate }
    links { cause { slug } effect { slug } }
  }
`);

type ChainFigureProps = {
  chain: FragmentType<typeof ChainFigureChainFragment>;
  /** The event that the chain is about, and what it is called. */
  self: string;
  title: string;
};

/** What led to an event and what followed: layers side by side where there is room, one column where there is not, and a table. */
export function ChainFigure({ chain: ref, self, title }: ChainFigureProps) {
  const t = useTranslations('chain');
  const chain = readFragment(ChainFigureChainFragment, ref);
  const links = chain.links.map(({ cause, effect }) => ({ cause: cause.slug, effect: effect.slug }));
  const label = t('label', { title });
  const layers = layOutLayers(chain.events, links);
  const center = layers.boxes.find(({ slug }) => slug === self);
  return (
    <figure className="mt-6">
      <div className="hidden lg:block print:hidden">
        <ScrollRegion label={label}>
          <div className="relative mx-auto w-fit">
            {center && (
              // A browser that can begins where the event itself stands, however far the chain goes back.
              <span
                aria-hidden="true"
                className="absolute top-0 h-px scroll-mx-[28rem] [scroll-initial-target:nearest]"
                style={{ left: center.x, width: center.width }}
              />
            )}
            <ChainDrawing
              layout={layers}
              self={self}
              label={label}
              id="chain-arrow-layers"
              className="block max-w-none font-sans"
            />
          </div>
        </ScrollRegion>
      </div>
      <div className="lg:hidden print:block">
        <ChainDrawing
          layout={layOutColumn(chain.events, links)}
          self={self}
          label={label}
          id="chain-arrow-column"
          className="mx-auto block h-auto w-full max-w-[25rem] font-sans"
        />
      </div>
      <ReadingBand>
        <div className="mt-6">
          <Disclosure summary={t('table')}>
            <ChainTable events={orderByCause(chain.events, links)} links={links} />
          </Disclosure>
        </div>
      </ReadingBand>
    </figure>
  );
}
