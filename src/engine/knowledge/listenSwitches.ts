/** Options and variables that say where a server listens. */
export const LISTENS =
  /(?:^|[-_])(?:host|hostname|bind|bind[-_]?(?:addr|address|host|ip)|listen|listen[-_]?(?:addr|address|host|on)?|interface|ip|addr|address|inspect|inspect-brk|remote-debugging-address)$/i;

/** Everywhere, in any spelling, with or without a port; of a port alone, as programs in Go read it, every network too. */
export const EVERYWHERE = /^(?:(?:https?|tcp|ws):\/\/)?(0\.0\.0\.0|\[::\]|::|\*)(?=:\d{1,5}|\/|\s|$)|^(?=:\d{2,5}$)/i;

/** Switches that let everyone in who can connect. */
export const NO_AUTH =
  /^(?:dangerously[-_]omit[-_]auth|(?:no|disable|skip|without)[-_](?:auth|authentication)|(?:[\w-]{1,40}[-_])?(?:auth|authentication)[-_]disabled|(?:[\w-]{1,40}[-_])?disable[-_]auth(?:entication)?)$/i;
