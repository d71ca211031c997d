import { expect, it } from 'vitest';
import { checkMapping } from '../../server/domain/imports/open-data-mapping.js';
import { checkMeasure } from '../../server/domain/measures/measure.js';
import { mappingProposals } from '../../server/reference/open-data/index.js';

const measures = mappingProposals.flatMap((proposal) => proposal.measures);

it('the catalogue would accept every proposed mapping and measure', () => {
  for (const { mapping } of mappingProposals) expect(checkMapping(mapping)).toEqual([]);
  for (const measure of measures) expect([measure.code, checkMeasure(measure)]).toEqual([measure.code, []]);
});

it('every mapping has its measures in the same proposal, each once overall', () => {
  for (const { mapping, measures: proposed } of mappingProposals) {
    const codes = mapping.measures.map(({ measure }) => measure);
    expect([...codes].sort()).toEqual(proposed.map(({ code }) => code).sort());
  }
  const codes = measures.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

it('codes are words joined by hyphens', () => {
  for (const { code } of measures) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
