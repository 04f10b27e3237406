import '../../generated/block-types.ts';
import './blocks/source-workshop/source-workshops.ts';
import './lesson.lists.ts';
import './lesson.opening.ts';
import './lesson.queries.ts';
import './lesson.type.ts';
import './reading-level.ts';
import './teacher-notes.ts';
