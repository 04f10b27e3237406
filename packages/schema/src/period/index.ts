import './period.queries.ts';
import './period.type.ts';
