import './content-version.citation.ts';
import './content-version.queries.ts';
import './content-version.type.ts';
import './record-change.queries.ts';
