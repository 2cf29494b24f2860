import { steps } from './steps.ts';

/** What bids were given and what came of it. Prices have a table of their own. */
export const assessment = steps([
  `create table assessed_bids (
    reference text not null, bid text not null, position int not null, lots text[], exclusions text[] not null,
    primary key (reference, bid))`,
  `create table grades (
    reference text not null, bid text not null, lot text not null, criterion text not null, grade text not null,
    primary key (reference, bid, lot, criterion))`,
  `create table prices (
    reference text not null, bid text not null, lot text not null, product text not null, cents bigint not null,
    primary key (reference, bid, lot, product))`,
  `create table rankings (
    reference text not null, award text not null, version int not null, withdrawn boolean not null, artefact text not null, input_hash text not null, result_hash text not null,
    program text not null, primary key (reference, award, version))`,
]);
