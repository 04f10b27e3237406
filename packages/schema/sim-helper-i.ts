import { createDatabase } from '@tumen/database/client';
import { buildQuestions } from './src/attempt/build-questions.ts';
const db = createDatabase(process.env.DATABASE_URL ?? '', { maxConnections: 2 });
const quizzes = await db.quiz.findMany({ include: { lesson: true } });
for (const quiz of quizzes) {
  let least = 99, kindsMin = 99, n = 0; const kinds: Record<string, number> = {};
  for (let i = 0; i < 15; i++) {
    try {
      const { questions } = await buildQuestions(db, quiz, `seed-${i}`);
      least = Math.min(least, questions.length); n++;
      const own = new Set(questions.map((q) => q.view.kind)); kindsMin = Math.min(kindsMin, own.size);
      for (const q of questions) kinds[q.view.kind] = (kinds[q.view.kind] ?? 0) + 1;
      if (i === 0 && ['the-freeze','how-do-we-know','korean-war','nuclear-thread'].includes(quiz.slug)) for (const q of questions) console.log('   ', q.view.kind, '|', q.view.prompt.en, '|', q.view.options.map((o) => o.text.en.slice(0, 60)).join(' // '),'=>', q.view.targets.map((o) => o.text.en.slice(0, 60)).join(' // '));
    } catch (e) { console.log(quiz.slug, i, String(e).slice(0, 200)); break; }
  }
  console.log(quiz.slug, { least, kindsMin, n }, JSON.stringify(kinds));
}
await db.$disconnect();
