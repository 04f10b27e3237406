import './indicator.queries.ts';
import './indicator.type.ts';
