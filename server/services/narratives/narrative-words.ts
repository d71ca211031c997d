import {
  type Action,
  checkNarrative,
  type NarrativeKind,
  narrativeLimits,
} from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import { type InputReader, textLimits } from '../values/input-reader.js';

export interface ActionInput {
  readonly owner: string;
  readonly dueOn?: string | null;
  readonly rag: RagColour;
}

/** The words of a narrative as a caller writes them. */
interface WordsInput {
  readonly text: Bilingual;
  readonly action?: ActionInput | null;
  readonly citation?: string | null;
}

interface Words {
  readonly text: Bilingual;
  readonly action: Action | null;
  readonly citation: string | null;
}

/**
 * Reads the words of a new or revised narrative. Adds `REQUIRED`, `TOO_LONG` and `MALFORMED_DATE`. If the reader
 * then has no problem, adds those of `checkNarrative`.
 */
export function readWords(
  reader: InputReader,
  { kind, hasMeasure }: { readonly kind: NarrativeKind; readonly hasMeasure: boolean },
  { text, action, citation }: WordsInput,
): Words {
  const words = {
    text: reader.bilingual(['text'], 'The text', text, narrativeLimits.text),
    action: action
      ? {
          owner: reader.text(['action', 'owner'], 'The owner', action.owner, 200),
          dueOn: reader.date(['action', 'dueOn'], action.dueOn),
          rag: action.rag,
        }
      : null,
    citation: reader.optionalText(['citation'], citation, textLimits.citation),
  };
  if (reader.problems.length === 0) checkNarrative({ kind, hasMeasure, ...words }).forEach(reader.add);
  return words;
}
