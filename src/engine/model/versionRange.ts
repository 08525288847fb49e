/** Whether a version lies in a range such as `<=0.6.2 or >=2025.1.14 <2025.7.1`. */
export const inRange = (version: string, range: string): boolean =>
  range.split(' or ').some(it =>
    it
      .trim()
      .split(/\s+/)
      .every(bound => isWithin(version, bound)),
  );

function isWithin(version: string, bound: string): boolean {
  const operator = /^[<>]=?|^=/.exec(bound)?.[0] ?? '=';
  const order = compareVersions(version, bound.slice(operator.length));
  if (operator === '=') return order === 0;
  return (order === 0 && operator.endsWith('=')) || (operator.startsWith('<') ? order < 0 : order > 0);
}

/** Negative where `a` is older. Releases in progress (`-rc.1`, `b2`) come before the release; zeros at the end do not count. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.max(first.numbers.length, second.numbers.length); i++) {
    const order = (first.numbers[i] ?? 0) - (second.numbers[i] ?? 0);
    if (order !== 0) return order;
  }
  if (first.before === second.before) return 0;
  if (first.before === '' || second.before === '') return first.before === '' ? 1 : -1;
  return first.before < second.before ? -1 : 1;
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly before: string } {
  const plain = version.replace(/^[=v]+/, '').split('+')[0] ?? '';
  const release = /^[\d.]{0,100}/.exec(plain)?.[0] ?? '';
  const rest = plain.slice(release.length).replace(/^[-_.]/, '');
  return { numbers: release.split('.').map(Number), before: /^post|^\d*$/.test(rest) ? '' : rest };
}
