import type { ActorTieKind } from '@/graphql/generated/graphql.ts';

type TieStyle = { stroke: string; dash?: string; isDouble?: boolean };

/** How each kind of tie is drawn: told apart by the pattern as well as by the color. */
export const TIE_STYLES: Readonly<Record<ActorTieKind, TieStyle>> = {
  AGREED: { stroke: 'stroke-data', isDouble: true },
  NEGOTIATED: { stroke: 'stroke-data', dash: '8 4' },
  HOSTED: { stroke: 'stroke-ink-soft' },
  ADDRESSED: { stroke: 'stroke-ink-soft', dash: '2 4' },
  SUPPLIED: { stroke: 'stroke-good', dash: '12 3 2 3' },
  FOUGHT: { stroke: 'stroke-accent', dash: '4 2' },
  OPPOSED: { stroke: 'stroke-accent', dash: '14 5' },
  SAME_EVENT: { stroke: 'stroke-rule-strong', dash: '1 2' },
};

const THICKEST = 4.5;

/** The width of a line that stands for so many events. */
export function tieWidth(count: number): number {
  return Math.round(Math.min(THICKEST, 0.8 + Math.sqrt(count) * 0.7) * 10) / 10;
}
