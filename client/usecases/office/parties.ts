import { refusal, type Refusal } from '../../../domain/acts/refusal.ts';
import { isRegisterNo, partyMeant, partyNamed, type Party } from '../../../domain/office/party.ts';
import { changeParty as storeChange, partiesOf, putParty } from '../../../store/parties.ts';
import type { OfficeEffect } from './effect.ts';

export const addParty: OfficeEffect<'addParty'> = async (
  { tx, procedure },
  { name, registerNo, group, contact, mail },
) => {
  const wrong = wrongNumber(registerNo);
  if (wrong !== null) return wrong;
  const party = {
    name: name.trim(),
    registerNo: registerNo ?? null,
    group: group ?? null,
    contact: contact ?? null,
    mail: mail ?? null,
  };
  const id = await putParty(tx, procedure, party);
  if (id === null) return refusal('party-there', { values: { party: party.name } });
  return { key: `partij/${id}`, fact: { kind: 'party-added', party: id }, told: { name: party.name } };
};

export const changeParty: OfficeEffect<'changeParty'> = async (
  { tx, procedure, now, text },
  { party: meant, reason, ...given },
) => {
  const wrong = wrongNumber(given.registerNo);
  if (wrong !== null) return wrong;
  const parties = await partiesOf(tx, procedure);
  const known = partyMeant(parties, meant);
  if (known === null) return refusal('unknown-party', { values: { party: meant } });
  const next: Party = { ...known, ...given };
  const changed = (Object.keys(given) as (keyof typeof given)[]).filter((one) => next[one] !== known[one]);
  if (changed.length === 0) return refusal('party-unchanged', { values: { party: known.name } });
  const others = parties.filter((one) => one.id !== known.id);
  const taken = partyNamed(others, next.name) !== null;
  if (taken) return refusal('party-there', { values: { party: next.name } });
  await storeChange(tx, next);
  return {
    key: `partij/${known.id}/gewijzigd/${now}`,
    fact: { kind: 'party-changed', party: known.id, what: changed, reason: await text(reason) },
    told: { name: next.name },
  };
};

const wrongNumber = (registerNo: string | undefined): Refusal | null =>
  registerNo === undefined || isRegisterNo(registerNo)
    ? null
    : refusal('bad-register-no', { values: { no: registerNo } });
