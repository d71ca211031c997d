/** The codes of the times in a filter of reports: periods and reporting days together. `null` sets no condition. */
export function reportTimes(
  filter:
    | { readonly periods?: readonly string[] | null; readonly reportingDays?: readonly string[] | null }
    | null
    | undefined,
): readonly string[] | null {
  const { periods = null, reportingDays = null } = filter ?? {};
  return periods === null && reportingDays === null ? null : [...(periods ?? []), ...(reportingDays ?? [])];
}
