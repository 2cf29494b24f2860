export const DIVISION = { volgorde: 'by-receipt', rangschikking: 'by-rank', loting: 'by-lot' } as const;

export const BOUNDARY = { voor: 'before', 'tot-en-met': 'through' } as const;

export const KIND = {
  leveringen: 'supplies',
  diensten: 'services',
  werken: 'works',
  concessies: 'concessions',
  'sociaal-en-specifiek': 'social-and-specific',
} as const;

export const REGIME = {
  europees: 'european',
  sas: 'social',
  concessie: 'concession',
  nationaal: 'national',
  subsidie: 'subsidy',
} as const;
