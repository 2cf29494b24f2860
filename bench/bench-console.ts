import { readAssets } from '../client/console/assets.ts';
import { consoleOf } from '../client/console/console.tsx';
import type { CaseFile } from '../client/usecases/desk.ts';

/** The pages of a console over a case file, at which nobody acts: what goes wrong in one stops the bench. */
export const benchConsole = (file: CaseFile, assets = readAssets()) =>
  consoleOf({
    file,
    desk: () => Promise.reject(new Error('nobody acts here')),
    front: () => Promise.reject(new Error('nothing comes in here')),
    now: Date.now,
    assets,
    logIn: { kind: 'chosen' },
    isPrivate: true,
    uiUrl: null,
    namespace: 'bench',
    onFault: (error) => {
      throw error;
    },
    secret: 'bench',
  });
