import './lesson.queries.ts';
