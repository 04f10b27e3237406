import './check-question.type.ts';
import './question.type.ts';
