import { choicePaper } from '../../paper/choice-paper.ts';
import type { KindPaper } from '../../paper/kind-paper.ts';

export const paper: KindPaper = {
  ...choicePaper,
  task: { en: 'Tick one box.', ko: '하나를 골라 표시하시오.', ru: 'Отметьте один вариант.' },
};
