import type { Area, ComparisonGroup, Yardstick } from '@yardstick/sdk';
import { kebabCase } from '../choices.js';
import { tableText } from './table.js';

type WholeGroup = NonNullable<Awaited<ReturnType<Yardstick['comparisonGroups']['get']>>>;

export const groupsText = (groups: readonly ComparisonGroup[], width: number | null): string =>
  groups.length === 0
    ? 'There is no such group.\n'
    : tableText(
        [
          { head: 'Code', cell: ({ code }) => code },
          { head: 'Lists', cell: ({ kind }) => kebabCase(kind) },
          { head: 'Name', cell: ({ name }) => name.en },
          { head: 'Editions', align: 'right', cell: ({ editions }) => `${editions.totalCount ?? ''}` },
          { head: 'Retired on', cell: ({ retiredOn }) => retiredOn ?? '' },
        ],
        groups,
        width,
      );

const names = (areas: readonly Area[]): string => areas.map(({ name }) => name.en).join(', ');

/** Returns a group as text for a terminal: every edition with its members and its changes. */
export function groupText(group: WholeGroup, width: number | null): string {
  const { code, name, kind, neighboursOf, retiredOn, editions } = group;
  const heading = [
    `${code}: ${name.en} (${kebabCase(kind)}${neighboursOf ? ` of ${neighboursOf.name.en}` : ''})`,
    retiredOn && `Not used from ${retiredOn} on.`,
    editions.nodes.length === 0 && 'It has no members yet.',
  ];
  const parts = editions.nodes.map(({ effectiveFrom, source, members, change }) => {
    const lines = [
      `\nFrom ${effectiveFrom} on, by ${source}:`,
      change?.came.length && `  Joined: ${names(change.came)}.`,
      change?.left.length && `  Left: ${names(change.left)}.`,
      change?.rankingChanged && '  The order changed.',
    ];
    const table = tableText(
      [
        { head: 'Rank', align: 'right', cell: ({ rank }) => `${rank}` },
        { head: 'GSS code', cell: ({ area }) => area.gssCode },
        { head: 'Area', cell: ({ area }) => area.name.en },
        { head: 'How near', cell: ({ proximity }) => proximity ?? '' },
      ],
      members,
      width,
    );
    return `${lines.filter(Boolean).join('\n')}\n${table}`;
  });
  return `${heading.filter(Boolean).join('\n')}\n${parts.join('')}`;
}
