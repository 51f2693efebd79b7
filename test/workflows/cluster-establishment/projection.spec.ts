import { projectDue } from '../../../src/engine/project-due.js';
import { handlerOf } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { calendar } from '../../specification/world.js';
import { establishment } from './setting.js';

const asked = given(establishment)
  .acceptedOn('2026-09-21')
  .inState('underAppraisal')
  .after(handlerOf('industryDepartment').does('REQUEST_SUPPLEMENT', { due: '2026-10-30' }).on('2026-10-15'));

// The pause, weekends, and days past the one that was given.
it.each(['2026-10-15', '2026-10-16', '2026-10-17', '2026-10-21', '2026-10-30', '2026-11-02', '2026-12-31'])(
  'a supplement that comes on %s brings the very due date that was projected',
  (day) => {
    const definition = establishment.procedure;
    const paused = asked.dossier().clocks.find(({ name }) => name === 'appraisal');
    const answered = asked.after(handlerOf('localAuthority').does('SUBMIT_SUPPLEMENT').on(day)).dossier();
    const resumed = answered.clocks.find(({ name }) => name === 'appraisal');
    expect(paused).toMatchObject({ status: 'paused', dueOn: null });
    expect(paused && projectDue(paused, day, definition, calendar)).toEqual({
      dueOn: resumed?.dueOn,
      dueAt: resumed?.dueAt,
      provisional: resumed?.provisional,
    });
  },
);
