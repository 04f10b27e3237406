import './source.queries.ts';
import './source.type.ts';
