import { defaultPayloadConverter, rawValueTypeInfo, type RawValue } from '@temporalio/common';
import { defineSignal, setHandler } from '@temporalio/workflow';

/**
 * Sets the handler of a signal. Its message is opened here: one that the SDK cannot open would stop the whole case.
 * @param hear gets what was sent, of any shape; undefined when there is nothing, or nothing that opens.
 */
export function onSignal(name: string, description: string, hear: (given: unknown) => Promise<void>): void {
  const signal = defineSignal<[RawValue?]>(name, { typeInfo: { inputTypes: [rawValueTypeInfo] } });
  setHandler(signal, (sent) => hear(opened(sent)), { description });
}

function opened(sent: RawValue | undefined): unknown {
  if (sent === undefined) return undefined;
  try {
    return defaultPayloadConverter.fromPayload(sent.payload);
  } catch {
    return undefined;
  }
}
