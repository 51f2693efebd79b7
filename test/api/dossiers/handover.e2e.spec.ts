import type { DossierView } from '../../../src/application/dossier-view.js';
import { newCommandId, startTestService, type TestClient, type TestService } from '../../support/service.js';
import { act } from '../../support/tasks.js';
import { addPerson } from '../support/people.js';

const CLUSTER = 'hn.ccn-phuong-trung';
const INVESTOR = 'hn.nha-dau-tu-a';
const TODAY = '2026-10-05';

/** A road, its file and a debt, as somebody counted them. */
const counted = (road: number) => ({
  lines: [
    { code: 'TS-01', quantity: road },
    { code: 'HS-01', quantity: 1 },
    { code: 'NV-01', quantity: 500 },
  ],
});
const decision = (number: string) => ({ number, date: TODAY, effectiveOn: TODAY, investor: INVESTOR });

describe('a cluster that a project management unit runs is handed over to an enterprise', () => {
  let service: TestService;
  let people: Readonly<
    Record<'pmu' | 'pmuHead' | 'commune' | 'department' | 'chair' | 'investor', TestClient>
  >;
  let code: string;

  beforeAll(async () => {
    service = await startTestService({ now: `${TODAY}T02:00:00.000Z`, imports: [] });
    const pmu = { role: 'leader', party: 'hn.ban-qlda-mau', province: 'hn' } as const;
    await addPerson(service.application, 'pmu-leader', pmu);
    people = {
      pmu: await service.logIn('pmu-handler'),
      pmuHead: await service.logIn('pmu-leader'),
      commune: await service.logIn('commune-leader'),
      department: await service.logIn('department-leader'),
      chair: await service.logIn('province-chair'),
      investor: await service.logIn('investor-a'),
    };
    const { status, body } = await people.pmu.post<DossierView>('/dossiers', {
      ...{ procedure: 'cluster-handover', commandId: newCommandId() },
      payload: {
        ...{ cluster: CLUSTER, clusterName: 'CCN Phương Trung', managementUnit: 'hn.ban-qlda-mau' },
        ...{ localAuthority: 'hn.ubnd-xa-mau', documentNumber: '15/TTr-BQL', reason: 'Sắp xếp lại' },
      },
    });
    expect(status).toBe(201);
    code = body.code;
  });
  afterAll(() => service.stop());

  const does = (who: keyof typeof people, event: string, payload: object = {}) =>
    act(people[who], code, event, payload);
  const refuses = async (who: keyof typeof people, event: string, payload: object) => {
    const { body } = await people[who].get<DossierView>(`/dossiers/${code}`);
    const command = { event, payload, expectedVersion: body.version, commandId: newCommandId() };
    return people[who].post(`/dossiers/${code}/transitions`, command);
  };

  test('the list is confirmed by both sides, and a difference needs an annex', async () => {
    await does('department', 'BEGIN_ASSET_INVENTORY', { documentNumber: '20/SCT-QLCN' });
    await does('pmu', 'LIST_ASSETS', {
      lines: [
        { code: 'TS-01', kind: 'asset', name: 'Đường nội bộ', unit: 'm', quantity: 1200 },
        { code: 'HS-01', kind: 'legalFile', name: 'Quyết định thành lập', unit: 'bộ', quantity: 1 },
        { code: 'NV-01', kind: 'obligation', name: 'Nợ xây dựng', unit: 'triệu đồng', quantity: 500 },
      ],
    });
    await does('pmu', 'CONFIRM_BY_GIVER', counted(1200));
    await does('commune', 'CONFIRM_BY_RECEIVER', counted(1187.5));
    expect(await refuses('commune', 'CLOSE_INVENTORY', { documentNumber: '01/BB-KK' })).toMatchObject({
      status: 422,
      body: {
        code: 'condition-not-met',
        detail: expect.stringContaining('TS-01: danh mục 1200, bên giao 1200, bên nhận 1187,5 m.') as string,
      },
    });
    await does('commune', 'ATTACH_ANNEX', {
      ...{ code: 'TS-01', documentNumber: 'PL-01', quantity: 1187.5, explanation: 'Đã hoàn trả đất ruộng' },
    });
    await does('commune', 'CLOSE_INVENTORY', { documentNumber: '01/BB-KK' });
  });

  test('the building cost of works of the State enters no price, and a council chose the investor', async () => {
    const line = { code: 'TS-01', funding: 'stateBudget', buildingCostMillionDong: 9000 };
    const priced = (building: number) => ({
      lines: [{ ...line, buildingCostInPriceMillionDong: building, runningCostInPriceMillionDong: 120.5 }],
    });
    expect(await refuses('department', 'CLASSIFY_ASSETS', priced(0.01))).toMatchObject({ status: 422 });
    await does('department', 'CLASSIFY_ASSETS', priced(0));
    await does('department', 'CONFIRM_CLASSIFICATION', { documentNumber: '30/SCT-QLCN' });
    await does('department', 'REGISTER_APPLICATION', {
      investor: { party: INVESTOR, name: 'Nhà đầu tư A' },
      documentNumber: '01/CV-A',
    });
    await does('department', 'RECORD_COUNCIL_RESULT', {
      ...{ decisionNumber: '2736/QĐ-UBND', decisionDate: TODAY, minutesNumber: '01/BB', meetingDate: TODAY },
      composition: { chair: 'Phó Chủ tịch UBND', deputies: ['GĐ Sở'], members: ['PGĐ Sở'], secretary: 'TP' },
      applications: [
        { party: INVESTOR, groups: { infrastructure: 12, environment: 11, capacity: 22, finance: 30 } },
      ],
      winner: INVESTOR,
    });
  });

  test('R3: the decision waits until every obligation is settled', async () => {
    await does('department', 'SUBMIT_ASSIGNMENT_FILE', { documentNumber: '88/TTr-SCT' });
    const { body } = await does('chair', 'DECIDE_ASSIGNMENT', decision('3200/QĐ-UBND'));
    expect(body).toMatchObject({ regime: 'R3', state: 'assetAssignmentDecision' });
    expect(await refuses('chair', 'ADJUST_DECISION', decision('3201/QĐ-UBND'))).toMatchObject({
      status: 422,
      body: { code: 'condition-not-met', legalBasis: { instrument: 'NĐ 303/2026/NĐ-CP' } },
    });
    await does('pmu', 'SETTLE_OBLIGATION', { code: 'NV-01', documentNumber: '07/BB-TL' });
    await does('chair', 'ADJUST_DECISION', decision('3201/QĐ-UBND'));
  });

  test('what the inventory settled is handed over, signed by both, and the register has the new investor', async () => {
    await does('department', 'BEGIN_PHYSICAL_HANDOVER');
    await does('pmu', 'CONFIRM_BY_GIVER', counted(1187.5));
    await does('investor', 'CONFIRM_BY_RECEIVER', counted(1187.5));
    await does('pmuHead', 'SIGN_BY_GIVER', { documentNumber: '02/BB-BG' });
    expect(await refuses('department', 'REGISTER_OPERATOR', { documentNumber: '40/SCT' })).toMatchObject({
      status: 422,
    });
    await does('investor', 'SIGN_BY_RECEIVER', { documentNumber: '02/BB-BG' });
    await does('department', 'REGISTER_OPERATOR', { documentNumber: '40/SCT-QLCN' });
    const { body } = await does('department', 'COMPLETE_HANDOVER');
    expect(body).toMatchObject({ state: 'handedOver', status: 'ended' });
    await service.passTo(`${TODAY}T03:00:00.000Z`);
    const { body: cluster } = await people.department.get<{ investor: unknown }>(`/clusters/${CLUSTER}`);
    expect(JSON.stringify(cluster.investor)).toContain(INVESTOR);
  });
});
