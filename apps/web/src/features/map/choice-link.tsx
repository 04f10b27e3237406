'use client';

import { useLocale } from 'next-intl';
import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { type MapState, mapHref } from './map-state.ts';

/** What a choice on the map changes, and how. */
export type MapLinks = {
  readonly state: MapState;
  readonly lastYear: number;
  readonly choose: (change: Partial<MapState>) => void;
};

type ChoiceLinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'onClick'> & { links: MapLinks; change: Partial<MapState> };

/** A link to the map with another choice. A plain click needs no new page; a new tab, or a browser without scripts, gets one. */
export function ChoiceLink({ links: { state, lastYear, choose }, change, ...rest }: ChoiceLinkProps) {
  const locale = useLocale();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    choose(change);
  };
  return <a href={`/${locale}${mapHref({ ...state, ...change }, lastYear)}`} onClick={follow} {...rest} />;
}
