import './enrollment.mutations.ts';
import './enrollment.queries.ts';
