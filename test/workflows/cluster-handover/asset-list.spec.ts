import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import {
  commune,
  counted,
  department,
  departmentHead,
  handover,
  manager,
  managerHead,
  newInvestor,
} from './setting.js';

const listed = given(handover).inState('assetInventory');
const close = managerHead.does('CLOSE_INVENTORY').on('2026-10-01');

describe('the list of what is handed over', () => {
  it('is drawn up by the giving unit or the local authority, each line under a code of its own', () => {
    const more = {
      lines: [
        { code: 'TS-02', kind: 'asset', name: 'Trạm bơm', unit: 'trạm', quantity: 1, valueMillionDong: 850 },
      ],
    };
    for (const officer of [manager, commune]) {
      const { facts } = listed.when(officer.does('LIST_ASSETS', more)).dossier();
      expect(facts).toMatchObject({ assets: [{}, {}, {}, { code: 'TS-02', valueMillionDong: 850 }] });
    }
    listed.when(manager.does('LIST_ASSETS')).thenUnless('linesAreNew');
    listed
      .when(manager.does('LIST_ASSETS', { lines: [...more.lines, ...more.lines] }))
      .thenUnless('linesAreNew');
    listed.when(department.does('LIST_ASSETS', more)).thenRefused('not-permitted');
  });

  it('loses a line only while no side has confirmed it', () => {
    const { facts } = listed.when(commune.does('STRIKE_ASSET')).dossier();
    expect(facts).toMatchObject({ assets: [{ code: 'HS-01' }, { code: 'NV-01' }] });
    listed
      .after(manager.does('CONFIRM_BY_GIVER'))
      .when(commune.does('STRIKE_ASSET'))
      .thenUnless('struckLineIsUnconfirmed', { detail: 'Dòng: TS-01.' });
    listed.when(commune.does('STRIKE_ASSET', { code: 'TS-99' })).thenUnless('struckLineIsUnconfirmed');
  });

  it('must have lines before it is closed', () => {
    given(handover)
      .inState('proposed')
      .after(department.does('BEGIN_ASSET_INVENTORY'))
      .when(managerHead.does('CLOSE_INVENTORY'))
      .thenUnless('someLineIsListed');
  });
});

describe('two sides confirm each line', () => {
  it('each for itself, and only what is listed', () => {
    listed
      .when(manager.does('CONFIRM_BY_GIVER').on('2026-09-29'))
      .then({ facts: { assets: [{ inventory: { giver: { quantity: 1200 }, receiver: null } }, {}, {}] } });
    listed
      .when(commune.does('CONFIRM_BY_RECEIVER').on('2026-09-29'))
      .then({ facts: { assets: [{ inventory: { giver: null, receiver: { on: '2026-09-29' } } }, {}, {}] } });
    listed.when(commune.does('CONFIRM_BY_GIVER')).thenRefused('not-permitted');
    listed.when(manager.does('CONFIRM_BY_RECEIVER')).thenRefused('not-permitted');
    listed
      .when(manager.does('CONFIRM_BY_GIVER', { lines: [{ code: 'TS-99', quantity: 1 }] }))
      .thenUnless('confirmedLinesAreListed', { detail: 'Không có trong danh mục: TS-99.' });
  });

  it('and the inventory is not closed before both have', () => {
    listed
      .after(manager.does('CONFIRM_BY_GIVER').on('2026-09-29'))
      .when(close)
      .thenUnless('everyLineIsConfirmedByBothSides', { detail: 'Chưa đủ hai bên: TS-01, HS-01, NV-01.' });
    listed
      .after(manager.does('CONFIRM_BY_GIVER'), commune.does('CONFIRM_BY_RECEIVER'))
      .when(close)
      .then({ state: 'assetClassification', facts: { inventoryMinutes: { documentNumber: '01/BB-KK' } } });
  });
});

describe('a difference', () => {
  const differing = listed.after(
    manager.does('CONFIRM_BY_GIVER').on('2026-09-29'),
    commune.does('CONFIRM_BY_RECEIVER', counted(1187.5)).on('2026-09-30'),
  );

  it('needs an annex, and the refusal says what each side found', () => {
    differing.when(close).thenUnless('differencesHaveAnnex', {
      detail: 'TS-01: danh mục 1200, bên giao 1200, bên nhận 1187,5 m.',
    });
    differing.when(manager.does('ATTACH_ANNEX').on('2026-09-30')).then({
      facts: { assets: [{ inventory: { annex: { documentNumber: 'PL-01', quantity: 1187.5 } } }, {}, {}] },
    });
    differing
      .after(manager.does('ATTACH_ANNEX').on('2026-09-30'))
      .when(close)
      .then({ state: 'assetClassification' });
  });

  it('of both sides from the list needs one as well', () => {
    listed
      .after(
        manager.does('CONFIRM_BY_GIVER', counted(1199)),
        commune.does('CONFIRM_BY_RECEIVER', counted(1199)),
      )
      .when(close)
      .thenUnless('differencesHaveAnnex');
  });

  it('is compared in decimals: 1200.0 is 1200', () => {
    listed
      .after(manager.does('CONFIRM_BY_GIVER', counted(1200.0)), commune.does('CONFIRM_BY_RECEIVER'))
      .when(close)
      .then({ state: 'assetClassification' });
  });

  it('that is not there gets no annex', () => {
    listed.when(manager.does('ATTACH_ANNEX')).thenUnless('annexIsForADifference', { detail: 'Dòng: TS-01.' });
    differing.when(manager.does('ATTACH_ANNEX', { code: 'HS-01' })).thenUnless('annexIsForADifference');
    differing.when(manager.does('ATTACH_ANNEX', { code: 'TS-99' })).thenUnless('annexIsForADifference');
  });

  it('found anew takes the annex back', () => {
    differing
      .after(commune.does('ATTACH_ANNEX'), manager.does('CONFIRM_BY_GIVER', counted(1190)).on('2026-10-01'))
      .when(close)
      .thenUnless('differencesHaveAnnex');
  });
});

describe('assets are classified', () => {
  const at = given(handover).inState('assetClassification');
  const cost = (funding: string, buildingCostInPriceMillionDong: number, code = 'TS-01') => ({
    lines: [
      {
        code,
        funding,
        buildingCostMillionDong: 9000,
        buildingCostInPriceMillionDong,
        runningCostInPriceMillionDong: 120.5,
      },
    ],
  });

  it('the building cost of works of the State enters no price, the running cost may', () => {
    at.when(department.does('CLASSIFY_ASSETS')).then({
      facts: { assets: [{ classification: { runningCostInPriceMillionDong: 120.5 } }, {}, {}] },
    });
    at.when(department.does('CLASSIFY_ASSETS', cost('stateBudget', 0.01))).thenUnless(
      'stateBuildingCostStaysOutOfPrice',
      { detail: 'Công trình: TS-01.', basis: expect.objectContaining({ article: 'Đ.12.2b' }) },
    );
    at.when(department.does('CLASSIFY_ASSETS', cost('other', 9000))).then({ state: 'assetClassification' });
  });

  it('every asset, and nothing but assets', () => {
    at.when(department.does('CLASSIFY_ASSETS', cost('other', 0, 'HS-01'))).thenUnless(
      'classifiedLinesAreAssets',
    );
    at.when(departmentHead.does('CONFIRM_CLASSIFICATION')).thenUnless('everyAssetIsClassified', {
      detail: 'Chưa phân loại: TS-01.',
    });
    at.after(department.does('CLASSIFY_ASSETS'))
      .when(departmentHead.does('CONFIRM_CLASSIFICATION'))
      .then({ state: 'investorSelection.selecting' });
  });
});

describe('when the things change hands', () => {
  const at = given(handover).inState('physicalHandover');
  const sign = managerHead.does('SIGN_BY_GIVER').on('2026-11-11');

  it('the giving unit and the investor confirm each line again', () => {
    at.when(newInvestor.does('CONFIRM_BY_RECEIVER').on('2026-11-10')).then({
      facts: { assets: [{ inventory: { receiver: {} }, handover: { giver: null, receiver: {} } }, {}, {}] },
    });
    at.when(manager.does('CONFIRM_BY_GIVER').on('2026-11-10')).then({
      facts: { assets: [{ handover: { giver: { quantity: 1200 }, receiver: null } }, {}, {}] },
    });
    at.when(commune.does('CONFIRM_BY_RECEIVER')).thenUnless('receiverIsTheInvestor');
    at.when(sign).thenUnless('everyLineIsConfirmedByBothSides');
    at.when(newInvestor.does('SIGN_BY_RECEIVER')).thenUnless('everyLineIsConfirmedByBothSides');
  });

  it('what the inventory settled is expected, and a difference needs an annex of its own', () => {
    const settled = given(handover)
      .inState('proposed')
      .after(
        department.does('BEGIN_ASSET_INVENTORY').on('2026-09-24'),
        manager.does('LIST_ASSETS'),
        manager.does('CONFIRM_BY_GIVER'),
        commune.does('CONFIRM_BY_RECEIVER', counted(1187.5)),
        manager.does('ATTACH_ANNEX'),
        ...(handover.journeys.physicalHandover ?? []).slice(4),
        manager.does('CONFIRM_BY_GIVER', counted(1187.5)).on('2026-11-10'),
      );
    settled
      .after(newInvestor.does('CONFIRM_BY_RECEIVER', counted(1187.5)))
      .when(sign)
      .then({ facts: { minutes: { giver: { documentNumber: '02/BB-BG' }, receiver: null } } });
    const differing = settled.after(newInvestor.does('CONFIRM_BY_RECEIVER', counted(1180)));
    differing.when(sign).thenUnless('differencesHaveAnnex', {
      detail: 'TS-01: danh mục 1187,5, bên giao 1187,5, bên nhận 1180 m.',
    });
    const annexed = newInvestor.does('ATTACH_ANNEX', { quantity: 1180, documentNumber: 'PL-02' });
    differing.when(annexed).then({ state: 'physicalHandover' });
    differing
      .after(annexed)
      .when(sign)
      .then({
        facts: {
          assets: [
            { inventory: { annex: { documentNumber: 'PL-01' } }, handover: { annex: { quantity: 1180 } } },
            {},
            {},
          ],
        },
      });
  });

  it('both sign; counting again takes the signatures back', () => {
    const signed = at.after(
      manager.does('CONFIRM_BY_GIVER').on('2026-11-10'),
      newInvestor.does('CONFIRM_BY_RECEIVER'),
      sign,
    );
    const register = department.does('REGISTER_OPERATOR').on('2026-11-12');
    signed.when(register).thenUnless('minutesAreSignedByBothSides');
    signed
      .when(newInvestor.does('SIGN_BY_RECEIVER'))
      .then({ facts: { minutes: { giver: {}, receiver: {} } } });
    signed
      .after(newInvestor.does('SIGN_BY_RECEIVER'))
      .when(register)
      .then({ state: 'operatorRegistered', facts: { operatorRegistration: { on: '2026-11-12' } } });
    signed
      .after(newInvestor.does('SIGN_BY_RECEIVER'), manager.does('CONFIRM_BY_GIVER'))
      .when(register)
      .thenUnless('minutesAreSignedByBothSides');
  });
});

it('the programme is late after 06/7/2028, and the work goes on', () => {
  listed
    .when(runsOut('assignmentProgramme'))
    .then({ state: 'assetInventory', clocks: { assignmentProgramme: 'overdue' } });
});
