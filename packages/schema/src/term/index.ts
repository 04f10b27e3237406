import './term.queries.ts';
import './term.type.ts';
