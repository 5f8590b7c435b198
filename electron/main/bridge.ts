import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { events, requests, type Answer, type Ask, type Channel, type EventName, type EventValue, type Reply } from '../ipc';
import { ASK, EVENT } from '../wire';
import { Refusal } from './refusal';

export type Handlers = { [C in Channel]: (ask: Ask<C>, from: WebContents) => Promise<Reply<C>> };

const WRONG = 'Copydesk could not do that. Your story is still here; please try again.';
const refused = (message: string): Answer<never> => ({ ok: false, message });
const isChannel = (channel: unknown): channel is Channel => typeof channel === 'string' && Object.hasOwn(requests, channel);

/**
 * Answers every request of the contract: who asks must be a window of ours, the channel one of the contract, and both the
 * question and the reply fit its schemas. A `Refusal` reaches the window as its sentence; anything else is a bug, is logged,
 * and reaches it as a general one.
 */
export function answerRequests(handlers: Handlers, isOurs: (event: IpcMainInvokeEvent) => boolean): void {
  ipcMain.handle(ASK, async (event, channel: unknown, value: unknown): Promise<Answer<unknown>> => {
    if (!isOurs(event)) return refused('That did not come from a window of Copydesk.');
    if (!isChannel(channel)) return refused('Copydesk does not know that request.');
    return answer(channel, value, handlers, event.sender);
  });
}

async function answer<C extends Channel>(channel: C, value: unknown, handlers: Handlers, from: WebContents): Promise<Answer<unknown>> {
  const asked = requests[channel].ask.safeParse(value);
  if (!asked.success) {
    console.error(`${channel}: the request does not fit its schema`, asked.error.issues.slice(0, 3));
    return refused('Copydesk does not understand that request.');
  }
  try {
    const reply = await handlers[channel](asked.data as Ask<C>, from);
    return { ok: true, value: requests[channel].reply.parse(reply) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message);
    console.error(`${channel}:`, error);
    return refused(WRONG);
  }
}

/** Tells a window something of the contract; silently nothing when the window has gone. */
export function tell<E extends EventName>(contents: WebContents, event: E, value: EventValue<E>): void {
  if (!contents.isDestroyed()) contents.send(EVENT, event, events[event].parse(value));
}
