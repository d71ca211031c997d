/** Local government reorganisations in England since GSS codes exist. */

/** Councils that were replaced by others on one day. */
export interface Reorganisation {
  /** The first day of the new councils. */
  readonly on: string;
  readonly closed: readonly string[];
  readonly opened: readonly string[];
}

/**
 * Source: the structural changes orders of each year; codes from the ONS Code History Database. In the
 * Department for Education's files a new council with a new number is a different council; some took over the
 * county's number (Buckinghamshire 825, North Yorkshire 815, Somerset 933 and all of 2009 except two).
 */
export const reorganisations: readonly Reorganisation[] = [
  { on: '2009-04-01', closed: ['E10000001'], opened: ['E06000055', 'E06000056'] },
  { on: '2009-04-01', closed: ['E10000004'], opened: ['E06000049', 'E06000050'] },
  { on: '2009-04-01', closed: ['E10000005'], opened: ['E06000052'] },
  { on: '2009-04-01', closed: ['E10000010'], opened: ['E06000047'] },
  { on: '2009-04-01', closed: ['E10000022'], opened: ['E06000057'] },
  { on: '2009-04-01', closed: ['E10000026'], opened: ['E06000051'] },
  { on: '2009-04-01', closed: ['E10000033'], opened: ['E06000054'] },
  // Christchurch was a district of Dorset: the county lost it, and the rest of the county became the new
  // Dorset.
  {
    on: '2019-04-01',
    closed: ['E06000028', 'E06000029', 'E10000009'],
    opened: ['E06000058'],
  },
  { on: '2019-04-01', closed: ['E10000009'], opened: ['E06000059'] },
  { on: '2020-04-01', closed: ['E10000002'], opened: ['E06000060'] },
  { on: '2021-04-01', closed: ['E10000021'], opened: ['E06000061', 'E06000062'] },
  { on: '2023-04-01', closed: ['E10000006'], opened: ['E06000063', 'E06000064'] },
  { on: '2023-04-01', closed: ['E10000023'], opened: ['E06000065'] },
  { on: '2023-04-01', closed: ['E10000027'], opened: ['E06000066'] },
];

/** A council that continued under another code because its boundary moved slightly. */
export interface Recoding {
  readonly formerCode: string;
  readonly gssCode: string;
  /** The first day of its current code. */
  readonly on: string;
}

/** Files keep using a former code for years: figures under either code belong to the same council. */
export const recodings: readonly Recoding[] = [
  { formerCode: 'E06000048', gssCode: 'E06000057', on: '2013-04-01' },
  { formerCode: 'E08000020', gssCode: 'E08000037', on: '2013-04-01' },
  { formerCode: 'E08000016', gssCode: 'E08000038', on: '2025-04-01' },
  { formerCode: 'E08000019', gssCode: 'E08000039', on: '2025-04-01' },
];
