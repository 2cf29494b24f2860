/** What a milestone can mean to the law and to the case, whatever its name is. */
export const TRAITS = [
  /** The prior notice: sent in time, it shortens the term for bids (Aw 2.71). */
  'announces-ahead',
  /** Through it the market can enrol for a consultation. */
  'closes-enrolment',
  /** The market is consulted (Aw 2.25). */
  'consults-market',
  /** Makes the procedure public: until then it can be withdrawn in silence. */
  'announces',
  /** After it nobody can ask any more to take part (Aw 2.71 lid 2). */
  'closes-requests',
  /** Who may bid is decided, and those who may not are told why (Aw 2.103). */
  'selects',
  /** Those who were selected are asked for a bid: the term for bids counts from here (Aw 2.71 lid 4). */
  'invites',
  /** Its date was made known with the notice or the documents: whoever moves it must make that known, too (Aw 2.73). */
  'made-known',
  /** Bidders visit the place of the work: that asks for a longer term (Aw 2.73). */
  'visits-site',
  /** Its phase does not wait for it. */
  'holds-nothing',
  /** Done once what it follows is over, in whatever phase the case is by then. */
  'in-its-order',
  /** Comes again in every round that a procedure has of it. */
  'comes-again',
  /** After it nobody can ask questions any more. */
  'closes-questions',
  /** The clarification note (Aw 2.54). */
  'answers-questions',
  /** After it no first bid counts; what is bid is negotiated, and bids come again (Aw 2.126). */
  'closes-first-bids',
  /** There are talks with who was selected or has bid: a dialogue (Aw 2.110), or negotiations (Aw 2.126). */
  'talks',
  /** After it nothing more comes in in a round of talks: an outline, a solution or a bid that was made better. */
  'closes-round',
  /** The talks are over, and everybody who is left is asked for a final bid (Aw 2.112, 2.126). */
  'asks-final-bids',
  /** After it no bid counts: its instant decides, not its day. */
  'closes-bids',
  /** The bids are opened; a closing cannot be opened anew after it (Aw 2.109). */
  'opens-bids',
  /** The bids are judged; the ranking is made here. */
  'scores',
  /** The award decision: what others can do against it counts from here. */
  'decides',
  /** The decision is explained to who won and who did not. */
  'explains-decision',
  /** Cannot be done while bids stand equal in first place: there is nobody to decide for. */
  'needs-winner',
  /** In which others can come up against the decision; a new winner opens it anew. */
  'remedy-window',
  /** In which interested parties can object: six weeks, whatever anybody states (Awb 6:7). */
  'takes-objections',
  /** A contract waits until this has passed (Aw 2.127). */
  'holds-contract',
  /** The award becomes final. */
  'makes-final',
  /** Tells the Publications Office what was awarded, and to whom (Aw 2.134). */
  'announces-award',
  /** From here a winner that stops does not drop out of an award any more. */
  'settles-award',
  /** From here one can apply: what bounds the money is told before it (Awb 4:27). */
  'opens-applications',
  /** What was applied for is put in the order in which money is given (Awb 4:26). */
  'ranks-applications',
  /** What a decision of the authority is asked with (Awb 1:3), or to be admitted. */
  'applies',
  /** Who applies is not known beforehand: whoever does has milestones of its own from then on, and this is the last day for it. */
  'takes-applicants',
  /** A decision on such an application: Awb 4:13 through 4:17 hold for it. */
  'on-application',
  /** A decision by a term of law, which stands still while its application or objection is completed (Awb 4:15, 7:10 lid 2). */
  'decision-term',
  /** The objector is heard (Awb 7:2). */
  'hears',
  /** The decision on an objection (Awb 7:10): made by an act of its own. */
  'decides-objection',
  /** Done by recording a figure, from which prices are made. */
  'by-figure',
  /** Work for the services starts, before the services themselves. */
  'starts-implementation',
  /** Services start: from here every grantee has a case of its own. */
  'starts-services',
] as const;

/** One such meaning. A case that has no milestone with a trait has no such moment: it is never taken as done. */
export type Trait = (typeof TRAITS)[number];

interface Meaning {
  readonly traits: readonly Trait[];
}

/** Whether a milestone means this. */
export const means = ({ traits }: Meaning, trait: Trait): boolean => traits.includes(trait);

/** Whether it only comes about by an award, when it comes by itself. */
export const ofAward = (one: Meaning): boolean =>
  (['makes-final', 'starts-implementation', 'starts-services'] as const).some((trait) => means(one, trait));

/** Every milestone with this meaning, in order: of what comes in rounds each. */
export const allWithTrait = <Of extends Meaning>(milestones: readonly Of[], trait: Trait): readonly Of[] =>
  milestones.filter((one) => means(one, trait));

/** The same of milestones that are asked for many meanings: each is looked at once. */
export function byTrait<Of extends Meaning>(milestones: Iterable<Of>): (trait: Trait) => readonly Of[] {
  const found = new Map<Trait, Of[]>();
  for (const one of milestones)
    for (const trait of new Set(one.traits)) {
      const others = found.get(trait);
      if (others === undefined) found.set(trait, [one]);
      else others.push(one);
    }
  return (trait) => found.get(trait) ?? [];
}

/** The milestone with this meaning, of several the first; null when there is no such moment. */
export const withTrait = <Of extends Meaning>(milestones: readonly Of[], trait: Trait): Of | null =>
  milestones.find((one) => means(one, trait)) ?? null;
