import { expect, it } from 'vitest';
import {
  type CodeForm,
  describeForm,
  hasForm,
  isCouncilGssCode,
} from '../../../server/domain/values/code-form.js';

/** Texts that have the form, texts that just miss it, and the sentences that a user reads. */
const examples: { readonly [Form in CodeForm]: readonly [readonly string[], readonly string[], string] } = {
  CODE: [
    ['a', '7', 'adopted', 'cla-rate-10k', '2018-19'],
    ['', '-', 'a-', '-a', 'a--b', 'A', 'aB', 'a_b', 'a b', 'é', 'a\n', ' a'],
    "'x' is not a code. Write small letters, digits and single hyphens, for example repeat-plans.",
  ],
  GSS_CODE: [
    ['E06000049', 'W06000015', 'K02000001'],
    [
      '',
      'E0600004',
      'E060000491',
      'e06000049',
      'EE6000049',
      '006000049',
      'E0600004X',
      ' E06000049',
      'E06000049\n',
    ],
    "'x' is not a GSS code. Write a capital letter and eight digits, for example E08000018.",
  ],
  LA_CODE: [
    ['372', '000'],
    ['', '37', '3722', '37a', ' 372', '372\n'],
    "'x' is not a DfE number. Write three digits, for example 372.",
  ],
  MEASURE_CODE: [
    ['a', '7', 'Adopted', 'CLA_2.1-b', 'a'.repeat(60)],
    ['', '_a', '.a', '-a', 'a b', 'é', 'a'.repeat(61), ' a', 'a\n'],
    "'x' is not the code of a measure. Write at most 60 letters, digits, '_', '.' and '-', beginning with a letter or digit, for example dental-checks.",
  ],
};

const forms = Object.entries(examples) as [CodeForm, (typeof examples)[CodeForm]][];

it.each(forms)('%s', (form, [fitting, others, sentences]) => {
  expect(fitting.filter((text) => !hasForm(form, text))).toEqual([]);
  expect(others.filter((text) => hasForm(form, text))).toEqual([]);
  expect(describeForm(form, "'x'")).toBe(sentences);
});

it('principal councils of every nation are told from other areas by their GSS codes', () => {
  const councils = ['E06', 'E07', 'E08', 'E09', 'E10', 'W06', 'S12', 'N09'];
  const others = ['E05', 'E11', 'E12', 'E92', 'W92', 'S92', 'N92', 'K02', 'XE06', 'EE10'];
  expect(councils.filter((kind) => !isCouncilGssCode(`${kind}000001`))).toEqual([]);
  expect(others.filter((kind) => isCouncilGssCode(`${kind}000001`))).toEqual([]);
});
