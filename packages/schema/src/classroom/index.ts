import './classroom.mutations.ts';
import './classroom.queries.ts';
