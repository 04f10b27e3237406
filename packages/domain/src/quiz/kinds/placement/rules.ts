import type { KindRules } from '../../kind-rules.ts';
import { listUnpaired, scorePairs } from '../../pairing.ts';
import { placementQuestion } from './make.ts';
import type { Curated } from './shape.ts';

export const rules: KindRules<Curated> = {
  answerField: 'pairs',
  markedBy: 'SERVER',
  scoringNote: {
    en: 'The number of events in their right period divided by the number of all events.',
    ko: '알맞은 시기에 놓은 사건의 수를 전체 사건의 수로 나눈 값입니다.',
    ru: 'Число событий, отнесённых к своему периоду, делённое на число всех событий.',
  },
  put: ({ periods, items }, frame, random) => placementQuestion({ ...frame, periods, items }, random),
  pickView: () => ({}),
  listFaults: () => [],
  listGaps: listUnpaired,
  score: ({ key }, answer) => scorePairs(key, answer),
};
