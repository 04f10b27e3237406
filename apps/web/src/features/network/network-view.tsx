import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl';
import { ExploreTabs } from '@/features/shell/explore-tabs.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { chooseViews } from './choose-views.ts';
import type { loadNetwork } from './load-network.ts';
import { NetworkExplorer } from './network-explorer.tsx';
import { NetworkFilters } from './network-filters.tsx';
import { type NetworkSelection, toHref } from './network-selection.ts';

type NetworkViewProps = Awaited<ReturnType<typeof loadNetwork>> & { selection: NetworkSelection; lastYear: number };

export function NetworkView({ themes, actors, ties, events, selection, lastYear }: NetworkViewProps) {
  const t = useTranslations('network');
  const { network, common, enums } = useMessages();
  const ego = actors.find(({ slug }) => slug === selection.ego);
  return (
    <WidePage>
      <ExploreTabs current="network" />
      <PageHeader
        title={ego ? t('egoTitle', { name: ego.name }) : t('title')}
        lead={<p>{t(ego ? 'egoLead' : 'lead')}</p>}
        meta={
          ego && (
            <>
              <Link href={`/actors/${ego.slug}`} className="text-link">
                {t('about', { name: ego.name })}
              </Link>
              <Link
                href={toHref({ ...selection, ego: undefined, tie: undefined, isLarge: false }, lastYear)}
                className="text-link"
              >
                {t('whole')}
              </Link>
            </>
          )
        }
      />
      <NextIntlClientProvider messages={{ network, common: { events: common.events }, enums: { eventKind: enums.eventKind } }}>
        <NetworkExplorer
          {...chooseViews({ actors, ties, events, ego, isLarge: selection.isLarge })}
          filters={<NetworkFilters selection={selection} themes={themes} actors={actors} />}
          ego={ego}
          selection={selection}
          lastYear={lastYear}
        />
      </NextIntlClientProvider>
    </WidePage>
  );
}
