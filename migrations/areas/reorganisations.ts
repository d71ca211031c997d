/** Local government reorganisations in England since GSS codes exist. */

/** A council that stayed the same body under another code, with the same number. */
interface Recoding {
  readonly formerCode: string;
  readonly gssCode: string;
}

/** A council that closed, and the councils that opened in its area. */
interface Closing {
  readonly closed: string;
  readonly opened: readonly string[];
}

export interface PastReorganisation {
  readonly code: string;
  /** The first day of the new councils or codes. */
  readonly on: string;
  readonly kind: 'WENT_ON' | 'MERGED_WHOLE' | 'DIVIDED' | 'REDRAWN';
  readonly recodings: readonly Recoding[];
  readonly closings: readonly Closing[];
}

const wentOn = (code: string, on: string, formerCode: string, gssCode: string): PastReorganisation => ({
  code,
  on,
  kind: 'WENT_ON',
  recodings: [{ formerCode, gssCode }],
  closings: [],
});

const divided = (code: string, on: string, closed: string, ...opened: string[]): PastReorganisation => ({
  code,
  on,
  kind: 'DIVIDED',
  recodings: [],
  closings: [{ closed, opened }],
});

/**
 * In the order of their days. Source: the structural changes orders of each year; codes from the ONS Code History
 * Database; numbers from the Department for Education's files. A county that became one unitary council with the
 * county's number went on, and so did a council whose boundary moved slightly.
 */
export const pastReorganisations: readonly PastReorganisation[] = [
  divided('2009-bedfordshire', '2009-04-01', 'E10000001', 'E06000055', 'E06000056'),
  divided('2009-cheshire', '2009-04-01', 'E10000004', 'E06000049', 'E06000050'),
  wentOn('2009-cornwall', '2009-04-01', 'E10000005', 'E06000052'),
  wentOn('2009-durham', '2009-04-01', 'E10000010', 'E06000047'),
  wentOn('2009-northumberland', '2009-04-01', 'E10000022', 'E06000048'),
  wentOn('2009-shropshire', '2009-04-01', 'E10000026', 'E06000051'),
  wentOn('2009-wiltshire', '2009-04-01', 'E10000033', 'E06000054'),
  wentOn('2013-gateshead', '2013-04-01', 'E08000020', 'E08000037'),
  wentOn('2013-northumberland', '2013-04-01', 'E06000048', 'E06000057'),
  // Christchurch was a district of Dorset: the county lost it, and the rest of the county became the new Dorset.
  {
    code: '2019-dorset',
    on: '2019-04-01',
    kind: 'REDRAWN',
    recodings: [],
    closings: [
      { closed: 'E06000028', opened: ['E06000058'] },
      { closed: 'E06000029', opened: ['E06000058'] },
      { closed: 'E10000009', opened: ['E06000058', 'E06000059'] },
    ],
  },
  wentOn('2020-buckinghamshire', '2020-04-01', 'E10000002', 'E06000060'),
  divided('2021-northamptonshire', '2021-04-01', 'E10000021', 'E06000061', 'E06000062'),
  divided('2023-cumbria', '2023-04-01', 'E10000006', 'E06000063', 'E06000064'),
  wentOn('2023-north-yorkshire', '2023-04-01', 'E10000023', 'E06000065'),
  wentOn('2023-somerset', '2023-04-01', 'E10000027', 'E06000066'),
  wentOn('2025-barnsley', '2025-04-01', 'E08000016', 'E08000038'),
  wentOn('2025-sheffield', '2025-04-01', 'E08000019', 'E08000039'),
];
