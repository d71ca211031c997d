/** The tests that mutants run against: those of the mutated layers, which need no database. */
module.exports = {
  test: {
    include: ['test/domain/**/*.test.ts', 'test/access/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
};
