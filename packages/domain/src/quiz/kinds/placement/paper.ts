import type { KindPaper } from '../../paper/kind-paper.ts';
import { pairingPaper } from '../../paper/pairing-paper.ts';

/** The periods keep the order of time in every variant. */
export const paper: KindPaper = {
  ...pairingPaper,
  task: {
    en: 'Write the letter of its period before each event. A period may have several events or none.',
    ko: '각 사건이 속하는 시기의 기호를 빈칸에 쓰시오. 한 시기에 사건이 여럿일 수도, 없을 수도 있다.',
    ru: 'Перед каждым событием впишите букву его периода. Событий в периоде может быть несколько или ни одного.',
  },
};
