import { choicePaper } from '../../paper/choice-paper.ts';
import type { KindPaper } from '../../paper/kind-paper.ts';

export const paper: KindPaper = {
  ...choicePaper,
  task: { en: 'Tick every box that is right.', ko: '맞는 것을 모두 골라 표시하시오.', ru: 'Отметьте все верные варианты.' },
};
