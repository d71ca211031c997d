import { type DocumentNode, parse, print } from 'graphql';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Comparison,
  createYardstick,
  type DocumentTypeDecoration,
  documents,
  type Figure,
  type MeasureDefineInput,
  type Polarity,
  type Rag,
  type Rating,
  type ScorecardLine,
  type TargetAim,
  type TypedDocument,
} from '../../sdk/index.js';
import { data, type FakeServer, startFakeServer } from '../kit/sdk/fake-graphql-server.js';

let server: FakeServer;
beforeEach(async () => {
  server = await startFakeServer();
});
afterEach(() => server[Symbol.asyncDispose]());

function inWords(figure: Figure): string {
  switch (figure.__typename) {
    case 'Value':
      expectTypeOf(figure.value).toEqualTypeOf<string>();
      expectTypeOf(figure).not.toHaveProperty('reason');
      return figure.display;
    case 'Absence':
      expectTypeOf(figure).not.toHaveProperty('value');
      return `none: ${figure.reason}`;
  }
}

function comparisonInWords(comparison: Comparison): string {
  if (comparison.__typename === 'NotCompared') {
    expectTypeOf(comparison).not.toHaveProperty('value');
    return comparison.explanation.en;
  }
  expectTypeOf(comparison.__typename).toEqualTypeOf<'Comparator'>();
  expectTypeOf(comparison.used).toEqualTypeOf<number | null>();
  return comparison.display;
}

describe('the type of a result', () => {
  it('narrows by its type name', () => {
    const absence = { symbol: 'x', explanation: null, system: null, expectedOn: null };
    const origin = {
      status: null,
      source: null,
      publishedOn: null,
      note: null,
      lowerLimit: null,
      upperLimit: null,
    };
    const value = { value: '85.5', display: '85.5 %', numerator: null, denominator: null, ...origin };
    expect(inWords({ __typename: 'Value', ...value })).toBe('85.5 %');
    expect(inWords({ __typename: 'Absence', reason: 'NOT_CAPTURED', ...absence })).toBe('none: NOT_CAPTURED');
    const none = {
      reason: 'TOO_FEW_MEMBERS',
      explanation: { en: 'Two of ten.', cy: null },
      used: 2,
      of: 10,
      missing: [],
    } as const;
    expect(comparisonInWords({ __typename: 'NotCompared', ...none })).toBe('Two of ten.');
    expectTypeOf<TargetAim['__typename']>().toEqualTypeOf<'PointTarget' | 'BandTarget' | 'NoTarget'>();
  });

  it('is nullable only if the schema says so', () => {
    expectTypeOf<ScorecardLine['rating']>().toEqualTypeOf<Rating>();
    expectTypeOf<ScorecardLine['observation']>().extract<null>().toEqualTypeOf<null>();
  });

  it('allows an enum value that this version does not know', async () => {
    server.replies(data({ measure: { polarity: 'SMALLER_IS_CLEARER', unit: 'PERCENT' } }));
    const measure = await createYardstick({ url: server.url }).measures.get({ code: 'repeat-plans' });
    expect(measure?.polarity).toBe('SMALLER_IS_CLEARER');
    expectTypeOf<string>().toExtend<NonNullable<typeof measure>['polarity']>();
  });

  it('is read-only', () => {
    expectTypeOf<ScorecardLine['previousPeriods']>().not.toExtend<unknown[]>();
  });
});

describe('the type of an input', () => {
  it('has only the enum values that this version knows', () => {
    expectTypeOf<Polarity>().toEqualTypeOf<
      'HIGH_IS_GOOD' | 'LOW_IS_GOOD' | 'BAND_IS_GOOD' | 'NO_JUDGEMENT'
    >();
    expectTypeOf<MeasureDefineInput['polarity']>().toEqualTypeOf<Polarity>();
    expectTypeOf<Rag>().toEqualTypeOf<'RED' | 'AMBER' | 'GREEN' | 'NOT_RATED'>();
  });

  it('is checked against the document', () => {
    const { query } = createYardstick({ url: server.url });
    expectTypeOf(query<documents.CouncilQuery, documents.CouncilQueryVariables>)
      .parameter(1)
      .toEqualTypeOf<documents.CouncilQueryVariables>();
    // @ts-expect-error a council needs its code
    const unnamed = () => query(documents.CouncilDocument);
    // @ts-expect-error a page of committees needs a council
    const withoutCouncil = () => createYardstick({ url: server.url }).committees.page();
    expect([unnamed, withoutCouncil]).toHaveLength(2);
  });

  it('rejects a parsed document, at compile time and at run time', async () => {
    const { query } = createYardstick({ url: server.url });
    type Typed = DocumentTypeDecoration<{ viewer: { name: string } }, Record<string, never>>;
    // The declaration of graphql-codegen's TypedDocumentNode.
    const parsed: DocumentNode & Typed = parse('{ viewer { name } }');
    // @ts-expect-error a parsed document has no text
    await expect(query(parsed)).rejects.toThrow(TypeError);
    expect(server.arrivals).toEqual([]);

    server.replies(data({ viewer: { name: 'Rotherham' } }));
    type Text = TypedDocument<{ viewer: { name: string } }, Record<string, never>>;
    const { viewer } = await query(print(parsed) as Text);
    expect(viewer.name).toBe('Rotherham');
  });
});
