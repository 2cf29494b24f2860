import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../client/calculate/line.ts';
import { evaluationLine, type EvaluationLine, type LineLot } from './arbitraries.ts';

interface Answer {
  readonly lowestBidPrices: readonly { lot: string; lowestBidPrice: string | null }[];
  readonly bids: readonly {
    bid: string;
    lots: readonly { lot: string; bidPrice: string | null; pricePoints: string | null; qualityPoints: string | null }[];
    quality: string | null;
    price: string | null;
    total: string | null;
    eligible: boolean;
    reasons: readonly { reason: string; lot?: string; product?: string; criterion?: string; detail?: string }[];
  }[];
  readonly ranking: readonly { rank: number; bids: readonly string[]; total: string }[];
  readonly ties: readonly { rank: number; tie: readonly string[] }[];
  readonly outcome: { winner?: string; tie?: readonly string[]; noAward?: string };
}

/** The answer to a good line. */
function ask(line: object): unknown {
  const answer = JSON.parse(answerLine(JSON.stringify(line))) as { ok: boolean };
  if (!answer.ok) throw new Error(`${JSON.stringify(answer)} to ${JSON.stringify(line)}`);
  return answer;
}

/** A written number in units of 10^-12. */
function units(text: string): bigint {
  const [integers = '0', decimals = ''] = text.replace('-', '').split('.');
  const value = BigInt(integers + decimals.padEnd(12, '0'));
  return text.startsWith('-') ? -value : value;
}

const assessed = ({ bids }: EvaluationLine) => bids.filter((one) => one.exclusions.length === 0);
const lotOf = <T extends { readonly lot: string }>(lots: readonly T[], lot: string): T | undefined =>
  lots.find((one) => one.lot === lot);

describe('evaluation is put together from the other calculations', () => {
  it('total prices are those of total-price', () => {
    fc.assert(
      fc.property(evaluationLine, (line) => {
        const answer = ask(line) as Answer;
        for (const { lot, price } of line.lots) {
          if (price === null || assessed(line).length === 0) continue;
          const found = ask({
            id: 'x',
            calculate: 'total-price',
            products: price.products,
            bids: assessed(line).map(({ bid, prices }) => ({ bid, prices: prices?.[lot] })),
          }) as { bids: { bid: string; bidPrice: string | null; excluded: object[] }[] };
          for (const { bid, bidPrice, excluded } of found.bids) {
            const own = answer.bids.find((one) => one.bid === bid);
            expect(lotOf(own?.lots ?? [], lot)?.bidPrice).toBe(bidPrice);
            expect(own?.reasons.filter((one) => one.reason === 'price' && one.lot === lot)).toEqual(
              excluded.map((one) => {
                const { product, reason: detail } = one as { product: string; reason: string };
                return { reason: 'price', lot, product, detail };
              }),
            );
          }
        }
      }),
    );
  });

  it('quality points are those of quality-points', () => {
    fc.assert(
      fc.property(evaluationLine, (line) => {
        const lots = line.lots.filter((one) => one.criteria.length > 0);
        if (lots.length === 0 || assessed(line).length === 0) return;
        const answer = ask(line) as Answer;
        const found = ask({
          id: 'x',
          calculate: 'quality-points',
          rounding: line.qualityRounding,
          lots: lots.map(({ lot, criteria }) => ({ lot, criteria })),
          bids: assessed(line).map(({ bid, grades }) => ({ bid, grades })),
        }) as { bids: { bid: string; lots: { lot: string; points: string }[]; points: string }[] };
        for (const { bid, lots: graded, points } of found.bids) {
          const own = answer.bids.find((one) => one.bid === bid);
          expect(units(own?.quality ?? '')).toBe(units(points));
          for (const one of graded)
            expect(units(lotOf(own?.lots ?? [], one.lot)?.qualityPoints ?? '')).toBe(units(one.points));
        }
      }),
    );
  });

  it('price points are those of price-points, among the bids that the settings name', () => {
    fc.assert(
      fc.property(evaluationLine, (line) => {
        const answer = ask(line) as Answer;
        const scored = answer.bids.filter(
          ({ bid, reasons }) =>
            assessed(line).some((one) => one.bid === bid) &&
            !reasons.some(({ reason }) => reason === 'price') &&
            (line.lowestPriceOver === 'priced' || !reasons.some(({ reason }) => reason === 'below-grade-threshold')),
        );
        for (const one of line.lots) expectPricePoints(one, answer, scored);
        for (const { bid, price } of answer.bids) expect(price === null).toBe(!scored.some((own) => own.bid === bid));
      }),
    );
  });

  function expectPricePoints({ lot, price }: LineLot, answer: Answer, scored: Answer['bids']): void {
    if (price === null) return;
    const lowest = lotOf(answer.lowestBidPrices, lot);
    if (scored.length === 0) {
      expect(lowest?.lowestBidPrice).toBeNull();
      return;
    }
    const found = ask({
      id: 'x',
      calculate: 'price-points',
      method: price.method,
      maximum: price.maximum,
      rounding: price.rounding,
      bids: scored.map(({ bid, lots }) => ({ bid, bidPrice: lotOf(lots, lot)?.bidPrice })),
    }) as { lowestBidPrice: string; points: { bid: string; points: string }[] };
    expect(lowest?.lowestBidPrice).toBe(found.lowestBidPrice);
    for (const { bid, points } of found.points) {
      const own = answer.bids.find((one) => one.bid === bid);
      expect(units(lotOf(own?.lots ?? [], lot)?.pricePoints ?? '')).toBe(units(points));
    }
  }

  it('totals, places, ties and outcome follow from the figures, by looking at all pairs', () => {
    fc.assert(
      fc.property(evaluationLine, (line) => {
        const { bids, ranking, ties, outcome } = ask(line) as Answer;
        for (const { quality, price, total, eligible, reasons } of bids) {
          expect(total === null).toBe(quality === null || price === null);
          if (total !== null) expect(units(total)).toBe(units(quality ?? '') + units(price ?? ''));
          const met =
            line.floor === null ||
            total === null ||
            units(total) > units(line.floor) ||
            (line.floorRule === 'at-least' && units(total) === units(line.floor));
          expect(reasons.some(({ reason }) => reason === 'below-floor')).toBe(!met);
          expect(eligible).toBe(reasons.length === 0);
        }
        const eligible = bids.filter((one) => one.eligible);
        const places = eligible.map(({ bid, total }) => {
          const higher = eligible.filter((other) => units(other.total ?? '') > units(total ?? '')).length;
          return [bid, higher + 1];
        });
        expect(new Map(ranking.flatMap((one) => one.bids.map((bid) => [bid, one.rank] as const)))).toEqual(
          new Map(places as [string, number][]),
        );
        expect(ties).toEqual(
          ranking.filter((one) => one.bids.length > 1).map(({ rank, bids: tie }) => ({ rank, tie })),
        );
        const first = ranking[0]?.bids ?? [];
        if (first.length === 1) expect(outcome).toEqual({ winner: first[0] });
        else if (first.length > 1) expect(outcome).toEqual({ tie: first });
        else expect(Object.keys(outcome)).toEqual(['noAward']);
      }),
    );
  });

  it('the order of bids changes the order of the answers and nothing else', () => {
    fc.assert(
      fc.property(evaluationLine, (line) => {
        const [one, other] = [ask(line) as Answer, ask({ ...line, bids: line.bids.toReversed() }) as Answer];
        expect(other).toEqual({ ...one, bids: one.bids.toReversed() });
      }),
    );
  });

  it('whole amounts may be numbers or digits, grades may be 7 or 7.0', () => {
    fc.assert(
      fc.property(evaluationLine, (line) => {
        const text = JSON.stringify(line);
        const numbers = text.replaceAll(/"(minimum|volume|fullAt|upTo|p\d)":"(-?\d+)"/g, '"$1":$2');
        const floats = text.replaceAll(/"(c\d|scale)":(\d+)/g, '"$1":$2.0');
        expect(answerLine(numbers)).toBe(answerLine(text));
        expect(answerLine(floats)).toBe(answerLine(text));
      }),
    );
  });
});
