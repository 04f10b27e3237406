import { WidePage } from '@tumen/ui/columns';
import { EmptyState } from '@tumen/ui/empty-state';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import { ExploreTabs } from '@/features/shell/explore-tabs.tsx';
import { Link } from '@/i18n/navigation.tsx';
import type { Band } from './lay-out-timeline.ts';
import type { loadTimelineChoices } from './load-timeline.ts';
import { PrecisionLegend } from './precision-legend.tsx';
import type { TimeWindow } from './time-window.ts';
import { type TimelineEvent, toEventRow } from './timeline-event.ts';
import { TimelineExplorer } from './timeline-explorer.tsx';
import { type TimelineState, writeSelection } from './timeline-filter.ts';
import { TimelineForm } from './timeline-form.tsx';
import { useAxisWords, useDrawingNames, useExplorerWords } from './timeline-words.ts';

type TimelineViewProps = {
  choices: Awaited<ReturnType<typeof loadTimelineChoices>>;
  events: readonly TimelineEvent[];
  bands: readonly Band[];
  state: TimelineState;
  whole: TimeWindow;
};

export function TimelineView({ choices, events, bands, state: { selection, window, notes }, whole }: TimelineViewProps) {
  const t = useTranslations();
  const names = useDrawingNames();
  const axis = useAxisWords();
  const words = useExplorerWords();
  const query = writeSelection(selection);
  return (
    <WidePage>
      <ExploreTabs current="timeline" />
      <PageHeader title={t('timeline.title')} lead={<p>{t('timeline.lead')}</p>} />
      <TimelineForm selection={selection} {...choices} />
      {notes.length > 0 && (
        <p role="status" className="mt-6 border-l-2 border-accent pl-4 text-note">
          {t('timeline.notes.said', { parts: notes.map((note) => t(`timeline.notes.${note}`)).join(', ') })}
        </p>
      )}
      <div className="border-t border-rule pt-5 print:border-0 print:pt-0">
        {events.length === 0 ? (
          <EmptyState title={t('common.nothing')}>
            <Link href="/timeline" className="text-link">
              {t('common.clear')}
            </Link>
          </EmptyState>
        ) : (
          // A new choice or address begins anew; what the view itself writes into the address does not come back here.
          <TimelineExplorer
            key={`${query}&${window.from}&${window.to}`}
            rows={events.map(toEventRow)}
            bands={bands}
            whole={whole}
            start={window}
            query={query}
            names={names}
            axis={axis}
            words={words}
            legend={<PrecisionLegend />}
          />
        )}
      </div>
    </WidePage>
  );
}
