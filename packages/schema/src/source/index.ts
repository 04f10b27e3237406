import './source.citation.ts';
import './source.queries.ts';
import './source.type.ts';
