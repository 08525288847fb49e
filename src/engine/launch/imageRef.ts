import { part, type Text } from '../text/text';
import type { ImageRef } from './launch';

/** `registry:5000/name:tag@sha256:…` taken apart; what is not written stays out. */
export function readImageRef(spec: Text): ImageRef {
  const at = spec.value.indexOf('@');
  const digest = at > 0 ? part(spec, at + 1) : undefined;
  const before = at > 0 ? part(spec, 0, at) : spec;
  const colon = before.value.lastIndexOf(':');
  const tagged = colon > before.value.lastIndexOf('/');
  return {
    spec,
    name: tagged ? part(before, 0, colon) : before,
    ...(tagged && { tag: part(before, colon + 1) }),
    ...(digest && { digest }),
  };
}
