import { notify, startClock, stopClock } from '../../vocabulary/effect.js';
import { provided, record, type StateDefinition } from '../../vocabulary/machine.js';
import { RETURN, WITHDRAW } from './endings.js';

/* The local authority's part: from the request to the dossier that goes to Sở Công Thương. */

export const requestReceived: StateDefinition = {
  meta: {
    label: 'Đã nhận văn bản đề nghị',
    labelEn: 'Request received',
    owner: 'localAuthority',
    limit: { clock: 'publicNotice' },
  },
  on: {
    PUBLISH_NOTICE: {
      target: 'receivingApplications',
      actions: [record('notice'), stopClock('publicNotice'), startClock('receptionWindow')],
    },
    RETURN,
    WITHDRAW,
  },
};

export const receivingApplications: StateDefinition = {
  meta: {
    label: 'Đang tiếp nhận hồ sơ',
    labelEn: 'Receiving applications',
    owner: 'localAuthority',
    limit: { clock: 'receptionWindow' },
  },
  on: {
    REGISTER_APPLICATION: {
      guard: provided(
        'investorAppliesForItself',
        'receiptIsNotLater',
        'applicationIsNew',
        'paperIsDatedByThen',
      ),
      actions: [record('application')],
    },
    CLOCK_EXPIRED: {
      target: 'compiling',
      guard: provided('receptionWindowHasClosed'),
      actions: [record('receptionClosure'), stopClock('receptionWindow'), startClock('compiling')],
    },
    WITHDRAW,
  },
};

export const compiling: StateDefinition = {
  meta: {
    label: 'Đang lập hồ sơ trình Sở',
    labelEn: 'Compiling',
    owner: 'localAuthority',
    limit: { clock: 'compiling' },
  },
  on: {
    // Received before the close, entered after it: an officer's delay may not cost the investor its chance.
    REGISTER_APPLICATION: {
      guard: provided(
        'authorityAttestsReceipt',
        'applicationCameInTime',
        'applicationIsNew',
        'paperIsDatedByThen',
      ),
      actions: [record('application')],
    },
    SEND_TO_DEPARTMENT: {
      target: 'underAppraisal',
      guard: provided(
        'someoneHasApplied',
        'sentApplicationsAreRegistered',
        'someApplicationIsSent',
        'requiredComponentsArePresent',
        'financialProofIsPresent',
        'setsAreEnough',
        'electronicFilesAreAttached',
        'paperIsDatedByThen',
      ),
      actions: [
        record('submission'),
        stopClock('compiling'),
        startClock('appraisal'),
        notify('sentToDepartment', 'industryDepartment'),
      ],
    },
    RETURN,
    WITHDRAW,
  },
};
