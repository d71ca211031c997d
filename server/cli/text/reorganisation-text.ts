import type { Reorganisation } from '@yardstick/sdk';
import { counted } from './signs.js';

const histories: Readonly<Record<Reorganisation['history'], string>> = {
  CONTINUES: 'The council keeps its series.',
  POOLED: 'Each new council starts a series; its earlier figures are the pooled ones of its predecessors.',
  NONE: 'Each new council starts a series; its earlier figures are only re-cut ones.',
};

/**
 * Returns a reorganisation as text for a terminal, with its consequences: the councils that open, and the councils
 * that lose neighbours.
 */
export function reorganisationText(
  { code, on, closes, opens, history, lostNeighbours, figuresUntil }: Reorganisation,
  isPreview: boolean,
): string {
  const continues = history === 'CONTINUES';
  const names = closes.map(({ gssCode, name }) => `${gssCode} ${name.en}`).join(', ');
  return [
    `${code} ${isPreview ? 'would be' : 'is'} entered for ${on}.${isPreview ? ' Nothing is stored.' : ''}`,
    continues
      ? `${names} goes on as:`
      : `${names} ${closes.length === 1 ? 'closes' : 'close'}, and there open:`,
    ...opens.map(({ gssCode, laCode, name }) => `  ${gssCode} ${laCode ?? 'no number yet'} ${name.en}`),
    histories[history],
    ...(continues || figuresUntil === null
      ? []
      : [`Officers may enter figures of closed councils until ${figuresUntil}.`]),
    ...lostNeighbours.map(
      ({ council, loses, members }) =>
        `${council.gssCode} ${council.name.en} loses ${loses.length} of ${counted(members, 'neighbour')}: ${loses.join(', ')}`,
    ),
    '',
  ].join('\n');
}
