import { OaiError } from './oai-error.ts';
import { type ListPosition, readToken } from './resumption-token.ts';

export type OaiRequest =
  | { readonly verb: 'Identify' | 'ListSets' }
  | { readonly verb: 'ListMetadataFormats'; readonly identifier?: string | undefined }
  | { readonly verb: 'GetRecord'; readonly identifier: string }
  | { readonly verb: 'ListIdentifiers' | 'ListRecords'; readonly list: ListPosition };

type Verb = OaiRequest['verb'];

const LIST = ['metadataPrefix', 'from', 'until', 'set', 'resumptionToken'];
const ARGUMENTS: Readonly<Record<Verb, readonly string[]>> = {
  Identify: [],
  ListSets: ['resumptionToken'],
  ListMetadataFormats: ['identifier'],
  GetRecord: ['identifier', 'metadataPrefix'],
  ListIdentifiers: LIST,
  ListRecords: LIST,
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads what a harvester asks.
 *
 * `latest` is the stamp of the newest record; a list that began under another one cannot go on.
 *
 * @throws {OaiError} when the request is not one of OAI-PMH 2.0.
 */
export function readRequest(params: URLSearchParams, latest: string): OaiRequest {
  const verb = readVerb(params);
  const given = readArguments(params, verb);
  if (verb === 'Identify') return { verb };
  if (verb === 'ListSets') {
    if (given.resumptionToken !== undefined)
      throw new OaiError('badResumptionToken', 'The sets come in one piece. Ask without a token.');
    return { verb };
  }
  if (verb === 'ListMetadataFormats') return { verb, identifier: given.identifier };
  if (verb === 'GetRecord') {
    checkPrefix(given.metadataPrefix);
    if (given.identifier === undefined)
      throw new OaiError('badArgument', 'GetRecord needs an identifier: ListIdentifiers gives them.');
    return { verb, identifier: given.identifier };
  }
  return { verb, list: readList(given, latest) };
}

function readVerb(params: URLSearchParams): Verb {
  const verbs = params.getAll('verb');
  const known = Object.keys(ARGUMENTS).join(', ');
  if (verbs.length !== 1) throw new OaiError('badVerb', `Give one verb: ${known}.`);
  const [verb = ''] = verbs;
  if (!isVerb(verb)) throw new OaiError('badVerb', `"${verb}" is not a verb. Give one of ${known}.`);
  return verb;
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(ARGUMENTS, word);
}

type Given = Readonly<Partial<Record<string, string>>>;

function readArguments(params: URLSearchParams, verb: Verb): Given {
  for (const name of params.keys()) {
    if (name === 'verb') continue;
    if (!ARGUMENTS[verb].includes(name)) throw new OaiError('badArgument', `${verb} has no argument "${name}". Leave it out.`);
    if (params.getAll(name).length > 1) throw new OaiError('badArgument', `"${name}" is given twice. Give it once.`);
  }
  return Object.fromEntries(params);
}

function readList({ metadataPrefix, from, until, set, resumptionToken }: Given, latest: string): ListPosition {
  if (resumptionToken !== undefined) {
    if ([metadataPrefix, from, until, set].some((each) => each !== undefined)) {
      throw new OaiError('badArgument', 'A resumptionToken stands alone beside the verb. Leave the other arguments out.');
    }
    const position = readToken(resumptionToken);
    if (position.latest === latest) return position;
    throw new OaiError('badResumptionToken', 'The records changed since the list began. Begin it anew without the token.');
  }
  checkPrefix(metadataPrefix);
  checkDay('from', from);
  checkDay('until', until);
  if (from !== undefined && until !== undefined && from > until) {
    throw new OaiError('badArgument', `"from" ${from} is after "until" ${until}. Exchange them.`);
  }
  return { latest, set, from, until };
}

function checkPrefix(prefix: string | undefined): void {
  if (prefix === undefined) throw new OaiError('badArgument', 'A metadataPrefix is needed: oai_dc.');
  if (prefix !== 'oai_dc') throw new OaiError('cannotDisseminateFormat', `There is no format "${prefix}" here. Ask for oai_dc.`);
}

function checkDay(name: string, day: string | undefined): void {
  if (day === undefined) return;
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) {
    throw new OaiError('badArgument', `"${name}" is "${day}", not a day. Write it as Identify says: YYYY-MM-DD.`);
  }
}
