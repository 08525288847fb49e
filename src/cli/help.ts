/** What `cordon --help` says. */
export const HELP = `Cordon reads the configuration of MCP clients and says what their servers could do.
It starts no server and sends nothing anywhere.

Usage
  cordon scan [paths…]      judge every config file in these folders or files (the current folder)
  cordon list [paths…]      list every server, without judging it
  cordon explain RULE       what a rule finds, why it matters, what to do

Options
  --format FORMAT           text (default), json or sarif; list: text or json
  -o, --output FILE         write the report to a file
  --min-severity LEVEL      leave out what is below: info (default), low, medium, high, critical
  --fail-on LEVEL           exit with 1 when a finding is at least this bad (high)
  --policy FILE             follow the decisions of a team: what to ignore, severities, what is allowed
  --user                    also read your own config files in your home folder
  --client ID               read the file given as this client's, whatever its name
  --fix                     make the fixes that change nothing for the server, then scan again
  --fix-unsafe              also make fixes after which a server may do less or needs setting up
  --dry-run                 with --fix or --fix-unsafe: say what would change, and change nothing
  -h, --help  --version

Exit codes
  0  nothing at or above --fail-on    1  something found    2  could not run
`;
