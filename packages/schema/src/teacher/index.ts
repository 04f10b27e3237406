import './teacher.mutations.ts';
import './teacher.queries.ts';
