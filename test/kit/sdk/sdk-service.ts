import { accepted, createYardstick } from '@yardstick/sdk';
import { groups, head } from '../scenarios/placement-stability.js';
import {
  demonstrationKey,
  type RunningService,
  startService,
  temporaryFolder,
} from '../service/running-service.js';

export const rotherham = 'E08000018';

/** England, Rotherham's region, Rotherham and its supposed neighbours, nearest first. */
const areas = {
  E92000001: ['National', '', '', 'England'],
  E12000003: ['Regional', 'E12000003', '', 'Yorkshire and The Humber'],
  E08000018: ['Local authority', 'E12000003', '372', 'Rotherham'],
  E08000036: ['Local authority', 'E12000003', '384', 'Wakefield'],
  E08000017: ['Local authority', 'E12000003', '371', 'Doncaster'],
  E06000010: ['Local authority', 'E12000003', '810', 'Kingston upon Hull, City of'],
  E06000012: ['Local authority', 'E12000003', '812', 'North East Lincolnshire'],
} as const;
export const neighbours = Object.keys(areas).slice(3);

/** Returns a made-up file on placement stability from 2021 to 2025, in the Department for Education's layout. */
function placementStability(): string {
  const rows = [2021, 2022, 2023, 2024, 2025].flatMap((year) =>
    Object.entries(areas).flatMap(([code, [level, region, oldCode, name]], index) => {
      const stable = 60 + index * 3 + (year - 2021);
      const council = level === 'Local authority' ? `${oldCode},"${name}",${code}` : ',,';
      const start = `${year},Reporting year,${level},E92000001,England,${region},${region && 'Yorkshire and The Humber'},${council}`;
      return groups.flatMap(([group, counted]) => [
        `${start},${group},${counted},${stable},${stable}`,
        `${start},${group},Total children,100,100`,
      ]);
    }),
  );
  return [head, ...rows, ''].join('\n');
}

/** A service with the demonstration and with published figures to compare, and the API keys of Rotherham's people. */
export interface SdkService {
  readonly url: string;
  readonly keys: Readonly<Record<'member' | 'administrator' | 'officer' | 'everybody', string>>;
  readonly stop: () => Promise<void>;
}

async function publish(service: RunningService, platform: string): Promise<void> {
  const { comparisonGroups, imports } = createYardstick({ url: service.url, apiKey: platform });
  const file = { name: 'la_cla_placement_stability.csv', content: placementStability() };
  const report = await imports.openData(file);
  if (report.outcome !== 'STORED') throw new Error(`the import failed: ${JSON.stringify(report)}`);

  const code = `statistical-neighbours-${rotherham.toLowerCase()}`;
  accepted(
    await comparisonGroups.define({
      code,
      name: { en: "Rotherham's statistical neighbours" },
      kind: 'STATISTICAL_NEIGHBOURS',
      neighboursOf: rotherham,
    }),
  );
  accepted(
    await comparisonGroups.addEdition({
      group: code,
      effectiveFrom: '2020-04-01',
      source: 'Made up',
      members: neighbours.map((gssCode, index) => ({ rank: index + 1, gssCode })),
    }),
  );
}

export async function startSdkService(): Promise<SdkService> {
  const folder = temporaryFolder();
  const service = await startService({ dataFolder: folder.path });
  const platform = /ysk_platform_\w{12}_[\w-]{43}/.exec(service.said())?.[0] ?? '';
  await publish(service, platform);

  const administrator = demonstrationKey(folder.path, rotherham, 'administrator');
  const { access } = createYardstick({ url: service.url, apiKey: administrator });
  const keyOf = async (...roles: Parameters<typeof access.createKey>[0]['roles']) =>
    accepted(await access.createKey({ council: rotherham, name: 'For the examples', roles })).secret;
  return {
    url: service.url,
    keys: {
      member: demonstrationKey(folder.path, rotherham, 'member'),
      administrator,
      officer: await keyOf('DATA_OFFICER'),
      everybody: await keyOf('COUNCIL_ADMINISTRATOR', 'DATA_OFFICER', 'AUTHOR'),
    },
    stop: async () => {
      await service.stop();
      folder.remove();
    },
  };
}
