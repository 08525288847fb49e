/** The letters of a label such as `xn--1near-3te`; the label itself where it cannot be read. Source: RFC 3492. */
export function fromPunycode(label: string): string {
  if (!/^xn--[a-z0-9-]{1,59}$/i.test(label)) return label;
  const body = label.slice(4).toLowerCase();
  const dash = body.lastIndexOf('-');
  const output = [...(dash > 0 ? body.slice(0, dash) : '')];
  let code = 128;
  let at = 0;
  let bias = 72;
  for (let i = dash > 0 ? dash + 1 : 0; i < body.length; ) {
    const before = at;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const unit = body.charCodeAt(i++);
      const digit = unit >= 97 ? unit - 97 : unit - 22;
      if (!(digit >= 0 && digit < 36) || weight > 2 ** 31) return label;
      at += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapted(at - before, length, before === 0);
    code += Math.floor(at / length);
    at %= length;
    if (code > 0x10ffff) return label;
    output.splice(at++, 0, String.fromCodePoint(code));
  }
  return output.join('');
}

function adapted(delta: number, length: number, first: boolean): number {
  let left = first ? Math.floor(delta / 700) : delta >> 1;
  left += Math.floor(left / length);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
