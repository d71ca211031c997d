import { type Action, narrativeLimits } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { Path } from '../../domain/values/problem.js';
import { type InputReader, textLimits } from '../values/input-reader.js';

export interface ActionInput {
  readonly owner: string;
  readonly dueOn: string;
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

/** Adds `REQUIRED`, `TOO_LONG` and `MALFORMED_DATE`, with their places below `path`. */
export function readWords(reader: InputReader, path: Path, { text, action, citation }: WordsInput): Words {
  return {
    text: reader.bilingual([...path, 'text'], 'The text', text, narrativeLimits.text),
    action: action
      ? {
          owner: reader.text([...path, 'action', 'owner'], 'The owner', action.owner, 200),
          dueOn: reader.date([...path, 'action', 'dueOn'], action.dueOn) ?? '',
          rag: action.rag,
        }
      : null,
    citation: reader.optionalText([...path, 'citation'], citation, textLimits.citation),
  };
}
