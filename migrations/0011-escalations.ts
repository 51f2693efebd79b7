import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ladder that holds where no rule of a province says otherwise. Frozen here as it was when this
 * table was made; what comes later is a later rule.
 */
const DEFAULT_LADDER = {
  openingHours: { from: '08:00', to: '17:00' },
  rungs: [
    {
      code: 'due-soon',
      when: { workingDaysFromDue: -2, at: '08:00' },
      recipients: [{ to: 'assignee' }],
    },
    {
      code: 'due-today',
      when: { workingDaysFromDue: 0, at: '08:00' },
      recipients: [{ to: 'assignee' }, { to: 'owner', role: 'leader' }],
    },
    {
      code: 'breached',
      when: 'breach',
      recipients: [{ to: 'assignee' }, { to: 'owner', role: 'leader' }],
    },
    {
      code: 'superior',
      when: { workingDaysFromDue: 2, at: '08:00' },
      recipients: [{ to: 'superior', role: 'leader' }],
    },
    {
      code: 'province',
      when: { workingDaysFromDue: 5, at: '08:00' },
      recipients: [
        { to: 'units', kind: 'provincialCommittee', role: 'handler' },
        { to: 'units', kind: 'inspectorate', role: 'auditor' },
      ],
    },
  ],
};

const SOURCE = 'Quy ước của hệ thống, không phải quy định của pháp luật.';

/** By which rules people are reminded of a clock, which rungs have fired, and when to look at a clock next. */
export class Escalations implements MigrationInterface {
  readonly name = 'Escalations0000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE escalation_rule (
        id bigint GENERATED ALWAYS AS IDENTITY,
        province_code text,
        procedure_code text,
        clock_name text,
        unit_code text,
        ladder jsonb NOT NULL,
        valid_from date,
        valid_to date,
        source text NOT NULL,
        added_at timestamptz(3) NOT NULL,
        added_by text NOT NULL,
        CONSTRAINT escalation_rule_pkey PRIMARY KEY (id),
        CONSTRAINT escalation_rule_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code),
        CONSTRAINT escalation_rule_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES unit (code)
      )`);
    await runner.query(
      `INSERT INTO escalation_rule (ladder, source, added_at, added_by) VALUES ($1, $2, now(), 'system')`,
      [JSON.stringify(DEFAULT_LADDER), SOURCE],
    );
    await runner.query(`
      CREATE TABLE escalation (
        id bigint GENERATED ALWAYS AS IDENTITY,
        dossier_id bigint NOT NULL,
        clock_name text NOT NULL,
        run integer NOT NULL,
        rung text NOT NULL,
        kind text NOT NULL,
        due_on date NOT NULL,
        planned_at timestamptz(3) NOT NULL,
        fired_at timestamptz(3) NOT NULL,
        overtaken_by text,
        recipients jsonb NOT NULL,
        sentence text NOT NULL,
        CONSTRAINT escalation_pkey PRIMARY KEY (id),
        CONSTRAINT escalation_dossier_id_clock_name_run_rung_key UNIQUE (dossier_id, clock_name, run, rung),
        CONSTRAINT escalation_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    await runner.query(`ALTER TABLE clock ADD COLUMN escalate_at timestamptz(3)`);
    // Clocks that ran before there was a ladder are looked at once; that look finds their next rung.
    await runner.query(
      `UPDATE clock SET escalate_at = planned_at WHERE status = 'running' OR status = 'breached'`,
    );
    await runner.query(
      `CREATE INDEX clock_escalate_at_idx ON clock (escalate_at) WHERE escalate_at IS NOT NULL`,
    );
    // A rule never changes and a rung that fired has fired: nothing here is ever rewritten.
    await runner.query(`GRANT SELECT, INSERT ON escalation_rule, escalation TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
