import { expect, it } from 'vitest';
import { countCommitments } from '../../../server/domain/narratives/commitments.js';

it('counts commitments by colour, and the finished ones besides', () => {
  const of = (rag: 'RED' | 'AMBER' | 'GREEN', finished = false) => ({ rag, finished });
  expect(
    countCommitments([of('GREEN', true), of('GREEN'), of('AMBER'), of('GREEN', true), of('RED')]),
  ).toEqual({
    red: 1,
    amber: 1,
    green: 3,
    finished: 2,
    total: 5,
  });
  expect(countCommitments([])).toEqual({ red: 0, amber: 0, green: 0, finished: 0, total: 0 });
});
