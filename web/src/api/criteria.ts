/** A criteria set as councils import it; `council.view.ts` sends it as it is. */
export interface CriteriaSet {
  readonly name: string;
  readonly source: { readonly document: string; readonly confidence: string };
  readonly groups: readonly { readonly group: string; readonly criteria: readonly Criterion[] }[];
}

interface EveryCriterion {
  readonly code: string;
  readonly name: string;
  readonly max: number;
  readonly guidance?: string;
  readonly commentBelow?: number;
  readonly commentAbove?: number;
}

export type Level = { readonly code: string; readonly label: string } & (
  { readonly points: number } | { readonly percent: number }
);

export interface Track {
  readonly code: string;
  readonly label: string;
  readonly rungs: readonly { readonly from: number; readonly percent: number }[];
}

export type Criterion = EveryCriterion &
  (
    | { readonly kind: 'points'; readonly step?: number }
    | { readonly kind: 'choice'; readonly levels: readonly Level[] }
    | { readonly kind: 'binary' }
    | { readonly kind: 'deduction'; readonly step: number; readonly items: number }
    | { readonly kind: 'ladder'; readonly tracks: readonly Track[] }
  );

export interface LadderCount {
  readonly track: string;
  readonly count: number;
}

export interface Mark {
  readonly value: number | string | boolean | LadderCount;
  readonly comment?: string;
  readonly evidence?: string;
}

/** By investor, then by criterion. */
export type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;
