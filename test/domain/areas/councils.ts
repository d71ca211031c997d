/** A register of councils, and a reorganisation of one of them. */
import type { RegisteredArea } from '../../../server/domain/areas/area-register.js';
import type { CouncilOpening, Reorganisation } from '../../../server/domain/areas/reorganisation.js';

export const on = '2027-04-01';
export const surrey = 'E10000030';
export const kent = 'E10000016';

export function council(gssCode: string, laCode: string, name: string, dates: Partial<RegisteredArea> = {}) {
  const { openedOn = null, closedOn = null } = dates;
  const identity = { gssCode, laCode, name: { en: name, cy: null }, from: openedOn, until: closedOn };
  return {
    gssCode,
    name: identity.name,
    level: 'COUNCIL',
    openedOn,
    closedOn,
    identities: [identity],
    ...dates,
  };
}

export const areas: readonly RegisteredArea[] = [
  council(surrey, '936', 'Surrey'),
  council(kent, '886', 'Kent'),
  council('E10000006', '909', 'Cumbria', { closedOn: '2023-04-01' }),
  council('E06000099', '999', 'Later', { openedOn: '2030-04-01' }),
  { ...council('E12000008', '', 'South East'), level: 'REGION', identities: [] },
];

export const opening = (name: string, facts: Partial<CouncilOpening> = {}): CouncilOpening => ({
  gssCode: null,
  laCode: null,
  name: { en: name, cy: null },
  predecessors: [surrey],
  ...facts,
});
export const east = opening('East Surrey', { gssCode: 'E06000067', laCode: '801' });
export const west = opening('West Surrey', { gssCode: 'E06000068', laCode: '802' });
export const division: Reorganisation = {
  code: 'surrey',
  on,
  kind: 'DIVIDED',
  closes: [surrey],
  opens: [east, west],
  figuresUntil: null,
};
