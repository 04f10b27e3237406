import './attempt.queries.ts';
import './attempt.mutations.ts';
