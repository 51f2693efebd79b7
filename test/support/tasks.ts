import type { DossierView } from '../../src/application/dossier-view.js';
import { newCommandId, type TestAnswer, type TestClient } from './service.js';

/** A task of the province for the department of industry, due at the end of a day; returns its code. */
export async function assignTask(clerk: TestClient, dueOn: string, changes: object = {}): Promise<string> {
  const { status, body } = await clerk.post<DossierView>('/dossiers', {
    procedure: 'directive-task',
    commandId: newCommandId(),
    payload: {
      subject: 'Nhiệm vụ mẫu',
      assigner: 'hn.ubnd-thanh-pho',
      lead: ['hn.so-cong-thuong'],
      coordinator: [],
      timing: { type: 'date', date: dueOn },
      ...changes,
    },
  });
  if (status !== 201) throw new Error(`Expected a task to be assigned: ${JSON.stringify(body)}`);
  return body.code;
}

/** Sends an event to a dossier as it stands now. */
export async function act(
  client: TestClient,
  code: string,
  event: string,
  payload: unknown = {},
): Promise<TestAnswer<DossierView>> {
  const { body } = await client.get<DossierView>(`/dossiers/${code}`);
  const command = { event, payload, expectedVersion: body.version, commandId: newCommandId() };
  const answer = await client.post<DossierView>(`/dossiers/${code}/transitions`, command);
  if (answer.status !== 200) throw new Error(`Expected ${event} to be taken: ${JSON.stringify(answer.body)}`);
  return answer;
}
