/** The rows of a table that is written as one text: a row in each line, with `|` between its fields. */
export const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map(it => it.split('|'));
