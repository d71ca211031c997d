import { describe, expect, expectTypeOf, it } from 'vitest';
import { accepted, YardstickError } from '../../sdk/index.js';

const refusal = (code: string, ...path: string[]) => ({ code, path, message: `'ch1ld-name' is wrong.` });

function thrown(call: () => unknown): YardstickError {
  try {
    call();
  } catch (error) {
    if (error instanceof YardstickError) return error;
  }
  throw new Error('it should have thrown');
}

describe('a payload', () => {
  it('that was accepted is returned, with a type that excludes null', () => {
    const payload = { measure: { code: 'repeat-plans' } as { code: string } | null, userErrors: [] };
    const { measure } = accepted(payload);
    expect(measure.code).toBe('repeat-plans');
    expectTypeOf(measure).toEqualTypeOf<{ code: string }>();
  });

  it('that was refused throws with every reason, and its message quotes no input', () => {
    const userErrors = [refusal('MALFORMED_DECIMAL', 'rows', '3', 'value'), refusal('REQUIRED')];
    const error = thrown(() => accepted({ measure: null, userErrors }));
    expect(error).toMatchObject({ kind: 'invalid', code: 'MALFORMED_DECIMAL', details: userErrors });
    expect(error.message).toBe(
      'refused: MALFORMED_DECIMAL at rows.3.value, REQUIRED at input (MALFORMED_DECIMAL)',
    );
  });

  it('that was refused as STALE throws a conflict', () => {
    const error = thrown(() => accepted({ narrative: null, userErrors: [refusal('STALE', 'version')] }));
    expect(error.kind).toBe('conflict');
  });

  it('that was refused for many reasons names the first five', () => {
    const userErrors = Array.from({ length: 12 }, (_, row) => refusal('REQUIRED', `rows`, String(row)));
    expect(thrown(() => accepted({ userErrors })).message).toMatch(/rows\.4 and 7 more \(REQUIRED\)$/);
  });

  it('that was neither accepted nor refused throws', () => {
    expect(thrown(() => accepted({ measure: null, userErrors: [] })).kind).toBe('protocol');
  });
});
