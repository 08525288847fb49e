import subset from 'semver/ranges/subset';

/** Whether all that one range of npm lets in lies in another; `||` parts alternatives. Throws where one of them is broken. */
export function liesInRange(asked: string, range: string): boolean {
  return subset(asked, range, { loose: true, includePrerelease: true });
}
