/** The name of an option or a variable in one spelling: `NODE_TLS_REJECT`, `--insecureSkipVerify`, `npm_config_strict_ssl`. */
export const switchWords = (name: string): string =>
  name
    .replace(/^-+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_.]/g, '-')
    .toLowerCase();
