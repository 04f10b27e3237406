import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches } from './batches.ts';
import { citationRows } from './citation-rows.ts';

/** Claims and debates with their evidence. */
export async function insertArguments(db: ImportClient, content: Content): Promise<void> {
  await insertClaims(db, content.claims);
  await insertDebates(db, content.debates);
  await insertClaimEvidence(db, content.claims);
}

async function insertClaims(db: ImportClient, claims: Content['claims']): Promise<void> {
  await insertInBatches(
    claims.map(({ code, text, wording, note, source }, index) => ({
      code,
      position: index + 1,
      text,
      wording: wording ?? null,
      ...(note && { note }),
      sourceSlug: source,
    })),
    db.claim,
  );
}

/** After the debates, to which it may refer. */
async function insertClaimEvidence(db: ImportClient, claims: Content['claims']): Promise<void> {
  await insertInBatches(
    claims.flatMap(({ code, evidence }) =>
      evidence.map(({ event, indicator, debate, stance, note }, index) => ({
        id: `${code}.${index + 1}`,
        claimCode: code,
        position: index + 1,
        eventSlug: event ?? null,
        indicatorSlug: indicator ?? null,
        debateSlug: debate ?? null,
        stance,
        note,
      })),
    ),
    db.claimEvidence,
  );
}

async function insertDebates(db: ImportClient, debates: Content['debates']): Promise<void> {
  const positions = debates.flatMap(({ slug, positions }) =>
    positions.map((position, index) => ({ id: `${slug}.${index + 1}`, debateSlug: slug, position: index + 1, ...position })),
  );
  await insertInBatches(
    debates.map(({ slug, question, background, prompts }, index) => ({
      slug,
      position: index + 1,
      question,
      background,
      prompts,
    })),
    db.debate,
  );
  await insertInBatches(
    debates.flatMap(({ slug, claims }) => claims.map((claimCode) => ({ debateSlug: slug, claimCode }))),
    db.debateClaim,
  );
  await insertInBatches(
    positions.map(({ cite: _, evidence: __, ...row }) => row),
    db.debatePosition,
  );
  await insertInBatches(
    positions.flatMap(({ id, cite }) => citationRows({ debatePositionId: id }, cite)),
    db.citation,
  );
  for (const debate of debates) await insertEvidence(db, debate);
}

/** The positions of evidence count through the whole debate. */
async function insertEvidence(db: ImportClient, { slug, positions }: Content['debates'][number]): Promise<void> {
  const evidence = positions
    .flatMap(({ evidence }, index) => evidence.map((item) => ({ ...item, debatePositionId: `${slug}.${index + 1}` })))
    .map((item, index) => ({ ...item, id: `${slug}.${index + 1}`, position: index + 1 }));
  await insertInBatches(
    evidence.map(({ id, position, debatePositionId, event, indicator, note }) => ({
      id,
      debateSlug: slug,
      debatePositionId,
      position,
      eventSlug: event ?? null,
      indicatorSlug: indicator ?? null,
      note,
    })),
    db.debateEvidence,
  );
  await insertInBatches(
    evidence.flatMap(({ id, cite }) => citationRows({ debateEvidenceId: id }, cite ?? [])),
    db.citation,
  );
}
