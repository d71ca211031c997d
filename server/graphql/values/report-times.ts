/**
 * Returns the codes of the periods and the reporting days in a filter of reports, in one list. `null` if the filter
 * sets no condition on either.
 */
export function reportTimes(
  filter:
    | { readonly periods?: readonly string[] | null; readonly reportingDays?: readonly string[] | null }
    | null
    | undefined,
): readonly string[] | null {
  const { periods = null, reportingDays = null } = filter ?? {};
  return periods === null && reportingDays === null ? null : [...(periods ?? []), ...(reportingDays ?? [])];
}
