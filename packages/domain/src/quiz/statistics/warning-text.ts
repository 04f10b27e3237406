import type { Locale } from '../../localized-text.ts';
import type { ItemWarning, QuizWarning } from './warnings.ts';

type Warning = ItemWarning | QuizWarning;
type Sentences = { readonly [Code in Warning['code']]: (warning: Extract<Warning, { code: Code }>) => string };

const EN: Sentences = {
  LOOK_AT_KEY: ({ choice, strongCount, strongSize, weakCount, weakSize }) =>
    `More strong than weak students chose “${choice}” (${strongCount} of ${strongSize}, and ${weakCount} of ${weakSize}): look at the key.`,
  NOBODY_CHOSE: ({ choice }) => `Nobody chose “${choice}”: as a wrong answer it does no work.`,
  RARELY_CHOSEN: ({ choice, percent }) =>
    `Only ${whole(percent)} % chose “${choice}”: as a wrong answer it does hardly any work.`,
  ALMOST_EVERYBODY_RIGHT: ({ percent }) => `Almost everybody has it right (${whole(percent)} %): it tells nobody apart.`,
  ALMOST_NOBODY_RIGHT: ({ percent }) =>
    `Almost nobody has it right (${whole(percent)} %): look at the key, the wording and the lesson.`,
  NO_BETTER_THAN_GUESSING: ({ percent, guessPercent }) =>
    `The class earns ${whole(percent)} % of the marks; guessing would earn ${whole(guessPercent)} %.`,
  NEGATIVE_DISCRIMINATION: ({ percent }) =>
    `Students who did well in the rest of the quiz did worse here (discrimination ${whole(percent)} %): the question is probably faulty.`,
  WEAK_DISCRIMINATION: ({ percent }) =>
    `It hardly tells strong students from weak ones (discrimination ${whole(percent)} %; 20 % is wanted).`,
  TOO_FEW_ATTEMPTS: ({ attempts, least }) => `Too few to judge: ${attempts} of at least ${least} attempts.`,
  DIFFERENT_LENGTHS: () => 'The attempts have different numbers of questions, so the consistency of the quiz is not defined.',
  LOW_CONSISTENCY: ({ percent }) =>
    `The questions measure different things (alpha ${whole(percent)} %; 64 % is the least): do not grade by this quiz alone.`,
};

const KO: Sentences = {
  LOOK_AT_KEY: ({ choice, strongCount, strongSize, weakCount, weakSize }) =>
    `‘${choice}’을(를) 고른 비율이 하위권(${weakSize}명 중 ${weakCount}명)보다 상위권(${strongSize}명 중 ${strongCount}명)에서 더 높습니다. 정답을 확인하십시오.`,
  NOBODY_CHOSE: ({ choice }) => `‘${choice}’을(를) 고른 학생이 없습니다. 오답 선택지로서 제 몫을 하지 못합니다.`,
  RARELY_CHOSEN: ({ choice, percent }) =>
    `‘${choice}’을(를) 고른 학생이 ${whole(percent)}%뿐입니다. 오답 선택지로서 거의 제 몫을 하지 못합니다.`,
  ALMOST_EVERYBODY_RIGHT: ({ percent }) =>
    `거의 모든 학생이 맞혔습니다(${whole(percent)}%). 학생 간의 차이를 보여 주지 못합니다.`,
  ALMOST_NOBODY_RIGHT: ({ percent }) =>
    `맞힌 학생이 거의 없습니다(${whole(percent)}%). 정답과 문항의 표현, 수업 내용을 확인하십시오.`,
  NO_BETTER_THAN_GUESSING: ({ percent, guessPercent }) =>
    `학급의 득점률은 ${whole(percent)}%이고, 무작위로 답해도 ${whole(guessPercent)}%를 얻습니다.`,
  NEGATIVE_DISCRIMINATION: ({ percent }) =>
    `다른 문항을 잘 푼 학생이 이 문항에서는 오히려 점수가 낮습니다(변별도 ${whole(percent)}%). 문항에 오류가 있을 가능성이 큽니다.`,
  WEAK_DISCRIMINATION: ({ percent }) =>
    `상위권과 하위권 학생을 거의 구별하지 못합니다(변별도 ${whole(percent)}%, 권장 20% 이상).`,
  TOO_FEW_ATTEMPTS: ({ attempts, least }) => `판단하기에는 응시가 너무 적습니다(${attempts}회, 최소 ${least}회).`,
  DIFFERENT_LENGTHS: () => '응시마다 문항 수가 달라 퀴즈의 내적 일관성을 계산할 수 없습니다.',
  LOW_CONSISTENCY: ({ percent }) =>
    `문항들이 서로 다른 것을 측정합니다(알파 ${whole(percent)}%, 최소 64%). 이 퀴즈만으로 성적을 매기지 마십시오.`,
};

const RU: Sentences = {
  LOOK_AT_KEY: ({ choice, strongCount, strongSize, weakCount, weakSize }) =>
    `Сильные выбирали «${choice}» чаще слабых (${strongCount} из ${strongSize} против ${weakCount} из ${weakSize}): проверьте ключ.`,
  NOBODY_CHOSE: ({ choice }) => `Никто не выбрал «${choice}»: такой неверный вариант бесполезен.`,
  RARELY_CHOSEN: ({ choice, percent }) =>
    `«${choice}» выбрали всего ${whole(percent)} %: такой неверный вариант почти бесполезен.`,
  ALMOST_EVERYBODY_RIGHT: ({ percent }) => `Почти все ответили верно (${whole(percent)} %): вопрос никого не различает.`,
  ALMOST_NOBODY_RIGHT: ({ percent }) =>
    `Почти никто не ответил верно (${whole(percent)} %): проверьте ключ, формулировку и сам урок.`,
  NO_BETTER_THAN_GUESSING: ({ percent, guessPercent }) =>
    `Класс набрал ${whole(percent)} % баллов, а ответы наугад дали бы ${whole(guessPercent)} %.`,
  NEGATIVE_DISCRIMINATION: ({ percent }) =>
    `Кто лучше справился с остальными вопросами, с этим справился хуже (дискриминативность ${whole(percent)} %): вероятно, в вопросе ошибка.`,
  WEAK_DISCRIMINATION: ({ percent }) =>
    `Вопрос почти не отличает сильных от слабых (дискриминативность ${whole(percent)} %, желательно не меньше 20 %).`,
  TOO_FEW_ATTEMPTS: ({ attempts, least }) => `Слишком мало данных: попыток ${attempts}, нужно не меньше ${least}.`,
  DIFFERENT_LENGTHS: () => 'В попытках разное число вопросов, поэтому согласованность теста не определена.',
  LOW_CONSISTENCY: ({ percent }) =>
    `Вопросы измеряют разное (альфа ${whole(percent)} %, нужно не меньше 64 %): не ставьте отметку по одному этому тесту.`,
};

const SENTENCES: Record<Locale, Sentences> = { en: EN, ko: KO, ru: RU };

/** States a warning in one sentence. `choice` in it is printed as it is: give the text of the option in the language of the reader. */
export function warningText(warning: Warning, locale: Locale): string {
  const sentence = SENTENCES[locale][warning.code] as (warning: Warning) => string;
  return sentence(warning);
}

function whole(percent: number): number {
  return Math.round(percent);
}
