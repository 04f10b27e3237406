import type { KindPaper } from '../../paper/kind-paper.ts';
import { pairingPaper } from '../../paper/pairing-paper.ts';

export const paper: KindPaper = {
  ...pairingPaper,
  task: {
    en: 'Write the letter of the match on each line. A letter may be used more than once.',
    ko: '알맞은 짝의 기호를 빈칸에 쓰시오. 같은 기호를 여러 번 쓸 수 있다.',
    ru: 'Впишите букву подходящей пары. Одна буква может повторяться.',
  },
  reorder: (question, random) => {
    const { view, key } = pairingPaper.reorder(question, random);
    return { view: { ...view, targets: random.shuffle(view.targets) }, key };
  },
};
