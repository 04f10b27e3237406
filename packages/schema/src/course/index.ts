import './course.queries.ts';
