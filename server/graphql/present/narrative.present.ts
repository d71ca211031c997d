import type { WrittenNarrative } from '../../services/narrate.js';
import type { Narrative } from '../types/narrative.type.js';

export const presentNarrative = ({ record, measure }: WrittenNarrative): Narrative => ({
  id: record.id,
  kind: record.kind,
  text: record.text,
  state: record.state,
  author: record.author,
  approver: record.approver,
  action: record.action,
  citation: record.citation,
  version: record.version,
  recordedAt: record.recordedAt,
  measure,
});
