import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** Every import below `root` that breaks a rule, as `rule: from → to`. */
export async function brokenRules(root: string, rules: readonly IForbiddenRuleType[]): Promise<string[]> {
  const { output } = await cruise(
    ['server', 'migrations', 'sdk', 'test'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: [...rules] },
      tsPreCompilationDeps: true,
      exclude: { path: '(^|/)dist/' },
      // The SDK's own manifest declares no packages: its build uses those of the repository.
      combinedDependencies: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  );
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}
