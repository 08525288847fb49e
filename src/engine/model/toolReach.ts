/** What a tool does, as far as its name tells. `anything`: a wildcard, or a shell; `destroying`: what it does cannot be undone. */
export type ToolReach = 'anything' | 'destroying' | 'acting' | 'reading' | 'unknown';
