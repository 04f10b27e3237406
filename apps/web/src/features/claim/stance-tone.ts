import type { TagTone } from '@tumen/ui/tag';
import type { EvidenceStance } from '@/graphql/generated/graphql.ts';

/** In this order evidence is read: what speaks for, what speaks against, what surrounds. */
export const STANCES = ['SUPPORTS', 'CHALLENGES', 'CONTEXT'] as const satisfies readonly EvidenceStance[];

export const STANCE_TONES: Record<EvidenceStance, TagTone> = { SUPPORTS: 'good', CHALLENGES: 'accent', CONTEXT: 'quiet' };
