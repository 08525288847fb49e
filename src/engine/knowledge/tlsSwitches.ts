/** Stands in every name below: most names are out after this look. */
export const MAY_BE_TLS = /ssl|tls|https|cert|insecure|unauthorized|self-?signed|trusted-host|ca-bundle/;

/**
 * Have certificates checked. The patterns of this file are of names of variables and options, in lower case with `-`
 * between words.
 * Source: manuals of Node.js, Python, git, npm, pip, uv, curl, wget, Deno, kubectl, MongoDB, Playwright.
 */
export const CHECKS_TLS =
  /(?:^|-)(?:(?:verify|check|validate)-(?:ssl|tls|https|certs?|certificates?)|(?:ssl|tls|https|certs?|certificates?)-(?:verify|verification|validation|check)|strict-ssl|reject-unauthorized|pythonhttpsverify)$/;

/** Let certificates go unchecked. */
export const SKIPS_TLS =
  /(?:^|-)(?:insecure|(?:skip|no|disable|ignore)-(?:ssl|tls|https|certs?|certificates?)-(?:verify|verification|validation|errors?|checks?)|(?:ssl|tls|https)-(?:no|skip)-verify|insecure-skip(?:-tls)?-verify|skip-(?:verify-)?(?:ssl|tls|certs?|certificates?)|(?:no-check|ignore)-(?:certs?|certificates?)|no-(?:verify|strict)-(?:ssl|tls|certs?|certificates?)|disable-(?:ssl|tls)-verify|tls-?allow-?invalid-?(?:certificates|hostnames)|(?:accept|trust|allow)-(?:self-?signed|(?:invalid|all|unsafe)-(?:certs?|certificates?))(?:-(?:certs?|certificates?))?|unsafely-ignore-certificate-errors)$/;

/** Name hosts for which nothing is checked. */
export const TRUSTS_HOSTS = /^(?:trusted-host|allow-insecure-host|pip-trusted-host|uv-insecure-host|goinsecure)$/;

/** Say where certificates of trusted authorities are: with nothing in them, no certificate is checked. */
export const AUTHORITIES = /^(?:requests-ca-bundle|curl-ca-bundle)$/;

/** Do so for the pages a browser opens, and not for what the server itself connects to. */
export const BROWSER_SWITCHES = /^(?:ignore-https-errors|ignore-certificate-errors|accept-?insecure-?certs)$/;

/** Name further authorities whose certificates count, beside those of the system. Source: manuals of Node.js and Deno. */
export const MORE_AUTHORITIES = /^(?:node-extra-ca-certs|deno-cert)$/;
