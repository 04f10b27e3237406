import './quiz.queries.ts';
import './quiz.type.ts';
