import type { ActName, ArgsOf } from '../domain/acts/acts.ts';

/** Where someone can look. */
export type Look = 'cases' | 'case' | 'timeline' | 'ranking';

/** An act that someone can do, filled in as far as the sentence knows it. `try`: only to see what would come of it. */
export type ActStep = {
  readonly [Name in ActName]: {
    readonly act: Name;
    readonly on?: string;
    /** Its fields as people write them; `…` where they must still think of something. */
    readonly filled?: { readonly [Field in keyof ArgsOf<Name>]?: string };
    readonly try?: true;
  };
}[ActName];

/** A field of an act that someone must fill in or look at again. */
export type FieldStep = {
  readonly [Name in ActName]: { readonly field: string & keyof ArgsOf<Name>; readonly of: Name };
}[ActName];

/** What whoever keeps it running can do. */
export type Operation = 'restart' | 'mail' | 'doctor';

/** What someone does or looks at in the case file: the thing, and what is done with it. */
export type OfficeCommand =
  | 'brief lijst'
  | 'brief maak'
  | 'brief motiveer'
  | 'brief keur-goed'
  | 'brief verstuur'
  | 'brief trek-terug'
  | 'brief per-post'
  | 'brief bewijs'
  | 'inschrijving lijst'
  | 'inschrijving ontvang'
  | 'navraag lijst'
  | 'navraag stel'
  | 'navraag ontvang'
  | 'navraag beoordeel'
  | 'nota concept'
  | 'nota publiceer'
  | 'opening open'
  | 'opening cijfers-vast'
  | 'partij lijst'
  | 'partij voeg-toe'
  | 'partij wijzig'
  | 'persoon lijst'
  | 'persoon vervang'
  | 'toets leg-vast'
  | 'vraag lijst'
  | 'vraag toon'
  | 'vraag stel'
  | 'vraag wijs-toe'
  | 'vraag beantwoord'
  | 'vraag keur-goed'
  | 'vraag behandel-toch'
  | 'vraag vertrouwelijkheid';

/** What someone can do now, as data: a front words it in its own way. */
export type NextStep =
  | { readonly look: Look; readonly on?: string }
  | { readonly operate: Operation; readonly on?: string }
  /** `given`: what is typed behind it, with `…` where they must still think of something. */
  | { readonly office: OfficeCommand; readonly on?: string; readonly given?: string }
  | ActStep
  | FieldStep
  /** Who does an act, or does it as the second person. */
  | { readonly who: 'first' | 'second' };

/** The words of a front for a next step, such that "Kijk met …" and "Bekijk de stand: …" are sentences. */
export type Wording = (step: NextStep) => string;
