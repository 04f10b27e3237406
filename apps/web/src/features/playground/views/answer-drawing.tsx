'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { ComponentType } from 'react';
import type { DRAWN_VIEWS } from './answer-look.ts';
import type { DrawingProps } from './drawing-props.ts';

function DrawingLoading() {
  const t = useTranslations('playground.views');
  return (
    <p role="status" className="text-ink-soft">
      {t('loading')}
    </p>
  );
}

// Each is fetched when it is first looked at: the map alone brings the coasts of the world.
const DRAWINGS: Readonly<Record<(typeof DRAWN_VIEWS)[number], ComponentType<DrawingProps>>> = {
  timeline: dynamic(() => import('./answer-timeline.tsx').then((module) => module.AnswerTimeline), {
    ssr: false,
    loading: DrawingLoading,
  }),
  map: dynamic(() => import('./answer-map.tsx').then((module) => module.AnswerMap), {
    ssr: false,
    loading: DrawingLoading,
  }),
  chart: dynamic(() => import('./answer-chart.tsx').then((module) => module.AnswerChart), {
    ssr: false,
    loading: DrawingLoading,
  }),
  network: dynamic(() => import('./answer-network.tsx').then((module) => module.AnswerNetwork), {
    ssr: false,
    loading: DrawingLoading,
  }),
};

/** An answer as one of the drawings of the site. */
export function AnswerDrawing({ view, ...props }: DrawingProps & { view: keyof typeof DRAWINGS }) {
  const Drawing = DRAWINGS[view];
  return <Drawing {...props} />;
}
