CREATE TABLE access_anchor (
  username text NOT NULL,
  sequence integer NOT NULL,
  hash text NOT NULL,
  CONSTRAINT access_anchor_pkey PRIMARY KEY (username)
);
GRANT SELECT ON access_anchor TO ccn_app;

CREATE TABLE access_checkpoint (
  number integer NOT NULL,
  size bigint NOT NULL,
  note text NOT NULL,
  CONSTRAINT access_checkpoint_pkey PRIMARY KEY (number),
  CONSTRAINT access_checkpoint_number_fkey FOREIGN KEY (number) REFERENCES checkpoint(number)
);
GRANT INSERT, SELECT ON access_checkpoint TO ccn_app;

CREATE TABLE access_entry (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  username text NOT NULL,
  sequence integer NOT NULL,
  provinces text[] NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  kind text NOT NULL,
  route text NOT NULL,
  path text NOT NULL,
  dossier text,
  status integer NOT NULL,
  address text NOT NULL,
  reason text,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  CONSTRAINT access_entry_pkey PRIMARY KEY (id),
  CONSTRAINT access_entry_username_sequence_key UNIQUE (username, sequence)
);
CREATE INDEX access_entry_dossier_idx ON access_entry USING btree (dossier, id);
GRANT SELECT ON access_entry TO ccn_app;

CREATE TABLE access_leaf (
  index bigint NOT NULL,
  username text NOT NULL,
  from_sequence integer NOT NULL,
  since timestamp(3) with time zone NOT NULL,
  sequence integer NOT NULL,
  hash text NOT NULL,
  CONSTRAINT access_leaf_pkey PRIMARY KEY (index),
  CONSTRAINT access_leaf_username_sequence_key UNIQUE (username, sequence)
);
GRANT INSERT, SELECT ON access_leaf TO ccn_app;

CREATE TABLE app_user (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  username text NOT NULL,
  display_name text NOT NULL,
  password_hash text NOT NULL,
  explanation text,
  disabled_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT app_user_pkey PRIMARY KEY (id),
  CONSTRAINT app_user_username_key UNIQUE (username)
);
GRANT INSERT, SELECT, UPDATE ON app_user TO ccn_app;

CREATE TABLE calendar_edition (
  edition integer NOT NULL,
  source text NOT NULL,
  days jsonb NOT NULL,
  published_at timestamp(3) with time zone NOT NULL,
  published_by text NOT NULL,
  CONSTRAINT calendar_edition_pkey PRIMARY KEY (edition)
);
GRANT INSERT, SELECT ON calendar_edition TO ccn_app;

CREATE TABLE checkpoint (
  number integer NOT NULL,
  size bigint NOT NULL,
  root text NOT NULL,
  note text NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  requested_by text NOT NULL,
  CONSTRAINT checkpoint_pkey PRIMARY KEY (number)
);
GRANT INSERT, SELECT ON checkpoint TO ccn_app;

CREATE TABLE checkpoint_key (
  verifier_key text NOT NULL,
  first_number integer NOT NULL,
  is_introduced boolean NOT NULL,
  CONSTRAINT checkpoint_key_pkey PRIMARY KEY (verifier_key)
);
GRANT INSERT, SELECT ON checkpoint_key TO ccn_app;

CREATE TABLE checkpoint_leaf (
  index bigint NOT NULL,
  dossier_id bigint NOT NULL,
  code text NOT NULL,
  sequence integer NOT NULL,
  hash text NOT NULL,
  CONSTRAINT checkpoint_leaf_pkey PRIMARY KEY (index),
  CONSTRAINT checkpoint_leaf_dossier_id_sequence_key UNIQUE (dossier_id, sequence)
);
GRANT INSERT, SELECT ON checkpoint_leaf TO ccn_app;

CREATE TABLE checkpoint_subtree (
  height integer NOT NULL,
  index bigint NOT NULL,
  hash text NOT NULL,
  CONSTRAINT checkpoint_subtree_pkey PRIMARY KEY (height, index)
);
GRANT INSERT, SELECT ON checkpoint_subtree TO ccn_app;

CREATE TABLE checkpoint_time_stamp (
  number integer NOT NULL,
  token bytea NOT NULL,
  authority text NOT NULL,
  stamped_at timestamp(3) with time zone NOT NULL,
  received_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT checkpoint_time_stamp_pkey PRIMARY KEY (number),
  CONSTRAINT checkpoint_time_stamp_number_fkey FOREIGN KEY (number) REFERENCES checkpoint(number)
);
GRANT INSERT, SELECT ON checkpoint_time_stamp TO ccn_app;

CREATE TABLE clock (
  dossier_id bigint NOT NULL,
  name text NOT NULL,
  run integer NOT NULL,
  ordinal integer NOT NULL,
  status text NOT NULL,
  term json NOT NULL,
  started_on date NOT NULL,
  started_at timestamp(3) with time zone NOT NULL,
  pauses json NOT NULL,
  due_on date,
  due_at timestamp(3) with time zone,
  extended_to date,
  provisional boolean NOT NULL,
  calendar_edition integer NOT NULL,
  stopped_at timestamp(3) with time zone,
  breached_at timestamp(3) with time zone,
  planned_at timestamp(3) with time zone NOT NULL,
  wake_at timestamp(3) with time zone,
  escalate_at timestamp(3) with time zone,
  checked_edition integer NOT NULL,
  CONSTRAINT clock_pkey PRIMARY KEY (dossier_id, name, run),
  CONSTRAINT clock_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id)
) WITH (autovacuum_vacuum_scale_factor=0.02);
CREATE INDEX clock_checked_edition_idx ON clock USING btree (checked_edition, dossier_id) WHERE (status <> 'stopped'::text);
CREATE INDEX clock_escalate_at_idx ON clock USING btree (escalate_at, dossier_id, ordinal) WHERE (escalate_at IS NOT NULL);
CREATE INDEX clock_paused_idx ON clock USING btree (dossier_id) WHERE (status = 'paused'::text);
CREATE INDEX clock_wake_at_idx ON clock USING btree (wake_at) WHERE (wake_at IS NOT NULL);
GRANT INSERT, SELECT, UPDATE ON clock TO ccn_app;

CREATE TABLE cluster (
  code text NOT NULL,
  province_code text NOT NULL,
  name text NOT NULL,
  name_source text NOT NULL,
  district text,
  area_hectares numeric,
  industrial_land_hectares numeric,
  trades jsonb NOT NULL,
  status text NOT NULL,
  investor_code text,
  decision jsonb NOT NULL,
  source jsonb NOT NULL,
  notes jsonb NOT NULL,
  words tsvector NOT NULL,
  commune text,
  leased_hectares numeric,
  granted_hectares numeric,
  CONSTRAINT cluster_pkey PRIMARY KEY (code),
  CONSTRAINT cluster_investor_code_fkey FOREIGN KEY (investor_code) REFERENCES investor(code),
  CONSTRAINT cluster_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code)
);
CREATE INDEX cluster_province_code_idx ON cluster USING btree (province_code, code);
CREATE INDEX cluster_words_idx ON cluster USING gin (words);
GRANT INSERT, SELECT, UPDATE ON cluster TO ccn_app;

CREATE TABLE command_receipt (
  command_id text NOT NULL,
  dossier_id bigint NOT NULL,
  version integer NOT NULL,
  request_hash text NOT NULL,
  receipt json NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT command_receipt_pkey PRIMARY KEY (command_id),
  CONSTRAINT command_receipt_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id)
);
GRANT INSERT, SELECT ON command_receipt TO ccn_app;

CREATE TABLE council_seal (
  dossier_id bigint NOT NULL,
  author text NOT NULL,
  round integer NOT NULL,
  hash text NOT NULL,
  CONSTRAINT council_seal_pkey PRIMARY KEY (dossier_id, author, round),
  CONSTRAINT council_seal_council_sheet_fkey FOREIGN KEY (dossier_id, author, round, hash) REFERENCES council_sheet(dossier_id, author, round, hash) ON UPDATE CASCADE ON DELETE CASCADE
);
GRANT INSERT, SELECT ON council_seal TO ccn_app;

CREATE TABLE council_sheet (
  dossier_id bigint NOT NULL,
  author text NOT NULL,
  round integer NOT NULL,
  province_code text NOT NULL,
  content text NOT NULL,
  hash text,
  saved_at timestamp(3) with time zone NOT NULL,
  revision integer NOT NULL,
  CONSTRAINT council_sheet_pkey PRIMARY KEY (dossier_id, author, round),
  CONSTRAINT council_sheet_hash_check CHECK (((hash IS NULL) OR (hash = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text)))),
  CONSTRAINT council_sheet_author_fkey FOREIGN KEY (author) REFERENCES app_user(username),
  CONSTRAINT council_sheet_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT council_sheet_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code),
  CONSTRAINT council_sheet_hash_key UNIQUE (dossier_id, author, round, hash)
);
ALTER TABLE council_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY council_sheet_author_drafts FOR INSERT WITH CHECK (((author = current_setting('app.user'::text, true)) AND (hash IS NULL)));
CREATE POLICY council_sheet_author_reads FOR SELECT USING ((author = current_setting('app.user'::text, true)));
CREATE POLICY council_sheet_author_writes_drafts FOR UPDATE USING (((author = current_setting('app.user'::text, true)) AND (hash IS NULL))) WITH CHECK ((author = current_setting('app.user'::text, true)));
CREATE POLICY council_sheet_province_reads_closed FOR SELECT USING (((hash IS NOT NULL) AND (province_code = current_setting('app.province'::text, true)) AND (EXISTS ( SELECT
   FROM journal_entry entry
  WHERE ((entry.dossier_id = council_sheet.dossier_id) AND (entry.event = 'CLOSE_SCORING'::text))))));
GRANT INSERT, SELECT, UPDATE ON council_sheet TO ccn_app;

CREATE TABLE document_record (
  dossier_id bigint NOT NULL,
  sequence integer NOT NULL,
  number text NOT NULL,
  date date NOT NULL,
  issuer text NOT NULL,
  abstract text NOT NULL,
  file_hash text,
  state text NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT document_record_pkey PRIMARY KEY (dossier_id, sequence),
  CONSTRAINT document_record_journal_entry_fkey FOREIGN KEY (dossier_id, sequence) REFERENCES journal_entry(dossier_id, sequence)
);
CREATE INDEX document_record_number_idx ON document_record USING btree (number, dossier_id, sequence);
CREATE INDEX document_record_words_idx ON document_record USING gin (words);
GRANT INSERT, SELECT ON document_record TO ccn_app;

CREATE TABLE dossier (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  code text NOT NULL,
  province_code text NOT NULL,
  procedure_code text NOT NULL,
  procedure_version integer NOT NULL,
  regime text NOT NULL,
  accepted_on date NOT NULL,
  state text NOT NULL,
  value jsonb NOT NULL,
  status text NOT NULL,
  facts jsonb NOT NULL,
  version integer NOT NULL,
  head_hash text NOT NULL,
  occurred_at timestamp(3) with time zone NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  title text NOT NULL,
  subject text NOT NULL,
  cluster_code text,
  local_unit_code text,
  assignee text,
  next_due_at timestamp(3) with time zone,
  created_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT dossier_pkey PRIMARY KEY (id),
  CONSTRAINT dossier_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code),
  CONSTRAINT dossier_code_key UNIQUE (code)
) WITH (fillfactor=85, autovacuum_vacuum_scale_factor=0.02);
CREATE INDEX dossier_cluster_code_idx ON dossier USING btree (cluster_code, id) WHERE (cluster_code IS NOT NULL);
CREATE INDEX dossier_next_due_at_idx ON dossier USING btree (next_due_at, id) WHERE (status = 'active'::text);
CREATE INDEX dossier_procedure_code_idx ON dossier USING btree (procedure_code, id);
CREATE INDEX dossier_province_code_idx ON dossier USING btree (province_code, id);
CREATE INDEX dossier_state_idx ON dossier USING btree (state, id);
CREATE STATISTICS dossier_state_stat (dependencies, mcv) ON procedure_code, procedure_version, state, status FROM dossier;
GRANT INSERT, SELECT, UPDATE ON dossier TO ccn_app;

CREATE TABLE dossier_code_counter (
  agency_code text NOT NULL,
  accepted_on date NOT NULL,
  last_number integer NOT NULL,
  CONSTRAINT dossier_code_counter_pkey PRIMARY KEY (agency_code, accepted_on)
);
GRANT INSERT, SELECT, UPDATE ON dossier_code_counter TO ccn_app;

CREATE TABLE dossier_file (
  id uuid NOT NULL,
  dossier_id bigint NOT NULL,
  component text NOT NULL,
  first_id uuid NOT NULL,
  version integer NOT NULL,
  name text NOT NULL,
  size integer NOT NULL,
  media_type text NOT NULL,
  sha256 text NOT NULL,
  is_scanned boolean NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_for text NOT NULL,
  uploaded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT dossier_file_pkey PRIMARY KEY (id),
  CONSTRAINT dossier_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT dossier_file_size_check CHECK ((size > 0)),
  CONSTRAINT dossier_file_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT dossier_file_first_id_fkey FOREIGN KEY (first_id) REFERENCES dossier_file(id),
  CONSTRAINT dossier_file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES app_user(username),
  CONSTRAINT dossier_file_first_id_version_key UNIQUE (first_id, version)
);
CREATE INDEX dossier_file_dossier_id_idx ON dossier_file USING btree (dossier_id, component);
GRANT INSERT, SELECT ON dossier_file TO ccn_app;

CREATE TABLE dossier_link (
  opened_id bigint NOT NULL,
  opener_id bigint NOT NULL,
  province_code text NOT NULL,
  relation text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT dossier_link_pkey PRIMARY KEY (opened_id),
  CONSTRAINT dossier_link_opened_id_fkey FOREIGN KEY (opened_id) REFERENCES dossier(id),
  CONSTRAINT dossier_link_opener_id_fkey FOREIGN KEY (opener_id) REFERENCES dossier(id),
  CONSTRAINT dossier_link_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code)
);
CREATE INDEX dossier_link_opener_id_idx ON dossier_link USING btree (opener_id);
GRANT INSERT, SELECT ON dossier_link TO ccn_app;

CREATE TABLE dossier_migration (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  procedure_code text NOT NULL,
  from_version integer NOT NULL,
  to_version integer NOT NULL,
  provinces text[] NOT NULL,
  states jsonb NOT NULL,
  clocks jsonb NOT NULL,
  instrument_number text NOT NULL,
  instrument_date date NOT NULL,
  instrument_issuer text NOT NULL,
  reason text NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT dossier_migration_pkey PRIMARY KEY (id)
);
CREATE INDEX dossier_migration_procedure_code_idx ON dossier_migration USING btree (procedure_code, id);
GRANT INSERT, SELECT ON dossier_migration TO ccn_app;

CREATE TABLE dossier_party (
  party_code text NOT NULL,
  dossier_id bigint NOT NULL,
  capacity text NOT NULL,
  CONSTRAINT dossier_party_pkey PRIMARY KEY (party_code, dossier_id, capacity),
  CONSTRAINT dossier_party_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id)
);
CREATE INDEX dossier_party_dossier_id_idx ON dossier_party USING btree (dossier_id);
GRANT DELETE, INSERT, SELECT ON dossier_party TO ccn_app;

CREATE TABLE dossier_person (
  username text NOT NULL,
  dossier_id bigint NOT NULL,
  role text NOT NULL,
  party_code text NOT NULL,
  is_recused boolean NOT NULL,
  CONSTRAINT dossier_person_pkey PRIMARY KEY (username, dossier_id, role, party_code),
  CONSTRAINT dossier_person_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id)
);
CREATE INDEX dossier_person_dossier_id_idx ON dossier_person USING btree (dossier_id);
GRANT DELETE, INSERT, SELECT ON dossier_person TO ccn_app;

CREATE TABLE dossier_search (
  dossier_id bigint NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT dossier_search_pkey PRIMARY KEY (dossier_id),
  CONSTRAINT dossier_search_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id)
);
CREATE INDEX dossier_search_words_idx ON dossier_search USING gin (words);
GRANT INSERT, SELECT, UPDATE ON dossier_search TO ccn_app;

CREATE TABLE escalation (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  dossier_id bigint NOT NULL,
  clock_name text NOT NULL,
  run integer NOT NULL,
  rung text NOT NULL,
  kind text NOT NULL,
  due_on date NOT NULL,
  planned_at timestamp(3) with time zone NOT NULL,
  fired_at timestamp(3) with time zone NOT NULL,
  overtaken_by text,
  recipients jsonb NOT NULL,
  sentence text NOT NULL,
  CONSTRAINT escalation_pkey PRIMARY KEY (id),
  CONSTRAINT escalation_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT escalation_dossier_id_clock_name_run_rung_key UNIQUE (dossier_id, clock_name, run, rung)
);
GRANT INSERT, SELECT ON escalation TO ccn_app;

CREATE TABLE escalation_rule (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  province_code text,
  procedure_code text,
  clock_name text,
  unit_code text,
  ladder jsonb NOT NULL,
  valid_from date,
  valid_to date,
  source text NOT NULL,
  added_at timestamp(3) with time zone NOT NULL,
  added_by text NOT NULL,
  CONSTRAINT escalation_rule_pkey PRIMARY KEY (id),
  CONSTRAINT escalation_rule_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code),
  CONSTRAINT escalation_rule_unit_code_fkey FOREIGN KEY (unit_code) REFERENCES unit(code)
);
GRANT INSERT, SELECT ON escalation_rule TO ccn_app;

CREATE TABLE evidence_pack (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  requested_by text NOT NULL,
  label text,
  address text NOT NULL,
  reason text,
  state text NOT NULL,
  ordered_at timestamp(3) with time zone NOT NULL,
  finished_at timestamp(3) with time zone,
  expires_at timestamp(3) with time zone,
  sha256 text,
  size bigint,
  CONSTRAINT evidence_pack_pkey PRIMARY KEY (id),
  CONSTRAINT evidence_pack_state_check CHECK ((state = ANY (ARRAY['ordered'::text, 'ready'::text, 'canceled'::text, 'expired'::text]))),
  CONSTRAINT evidence_pack_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES app_user(username)
);
CREATE INDEX evidence_pack_requested_by_idx ON evidence_pack USING btree (requested_by, id);
GRANT INSERT, SELECT ON evidence_pack TO ccn_app;

CREATE TABLE evidence_pack_dossier (
  pack_id bigint NOT NULL,
  position integer NOT NULL,
  dossier_id bigint NOT NULL,
  state text NOT NULL,
  sha256 text,
  size bigint,
  last_entry text,
  CONSTRAINT evidence_pack_dossier_pkey PRIMARY KEY (pack_id, "position"),
  CONSTRAINT evidence_pack_dossier_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'written'::text, 'withheld'::text, 'failed'::text]))),
  CONSTRAINT evidence_pack_dossier_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT evidence_pack_dossier_pack_id_fkey FOREIGN KEY (pack_id) REFERENCES evidence_pack(id),
  CONSTRAINT evidence_pack_dossier_pack_id_dossier_id_key UNIQUE (pack_id, dossier_id)
);
GRANT INSERT, SELECT ON evidence_pack_dossier TO ccn_app;

CREATE TABLE file_upload (
  id uuid NOT NULL,
  dossier_id bigint NOT NULL,
  component text NOT NULL,
  replaces uuid,
  name text NOT NULL,
  size integer NOT NULL,
  sha256 text,
  uploaded_by text NOT NULL,
  uploaded_for text NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT file_upload_pkey PRIMARY KEY (id),
  CONSTRAINT file_upload_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT file_upload_replaces_fkey FOREIGN KEY (replaces) REFERENCES dossier_file(id),
  CONSTRAINT file_upload_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES app_user(username)
);
CREATE INDEX file_upload_dossier_id_idx ON file_upload USING btree (dossier_id, component);
CREATE INDEX file_upload_expires_at_idx ON file_upload USING btree (expires_at);
CREATE INDEX file_upload_uploaded_by_idx ON file_upload USING btree (uploaded_by);
GRANT DELETE, INSERT, SELECT ON file_upload TO ccn_app;

CREATE TABLE import_run (
  file_hash text NOT NULL,
  file_name text NOT NULL,
  source jsonb NOT NULL,
  row_count integer NOT NULL,
  imported_at timestamp(3) with time zone NOT NULL,
  imported_by text NOT NULL,
  CONSTRAINT import_run_pkey PRIMARY KEY (file_hash)
);
GRANT INSERT, SELECT ON import_run TO ccn_app;

CREATE TABLE imported_row (
  province_code text NOT NULL,
  source_id text NOT NULL,
  dossier_id bigint NOT NULL,
  file_hash text NOT NULL,
  CONSTRAINT imported_row_pkey PRIMARY KEY (province_code, source_id),
  CONSTRAINT imported_row_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT imported_row_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES import_run(file_hash)
);
GRANT INSERT, SELECT ON imported_row TO ccn_app;

CREATE TABLE investor (
  code text NOT NULL,
  province_code text NOT NULL,
  name text NOT NULL,
  tax_code text,
  source jsonb NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT investor_pkey PRIMARY KEY (code),
  CONSTRAINT investor_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code)
);
CREATE INDEX investor_province_code_idx ON investor USING btree (province_code, code);
CREATE INDEX investor_words_idx ON investor USING gin (words);
GRANT INSERT, SELECT, UPDATE ON investor TO ccn_app;

CREATE TABLE journal_entry (
  dossier_id bigint NOT NULL,
  sequence integer NOT NULL,
  kind text NOT NULL,
  event text NOT NULL,
  payload json NOT NULL,
  given json,
  actor json NOT NULL,
  occurred_at timestamp(3) with time zone NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  backdating_reason text,
  procedure_code text NOT NULL,
  procedure_version integer NOT NULL,
  definition_hash text NOT NULL,
  regime text NOT NULL,
  calendar_edition integer NOT NULL,
  state_before json,
  state_after json NOT NULL,
  clocks json NOT NULL,
  state_hash text NOT NULL,
  command_id text NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL,
  CONSTRAINT journal_entry_pkey PRIMARY KEY (dossier_id, sequence),
  CONSTRAINT journal_entry_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT journal_entry_command_id_key UNIQUE (command_id)
);
CREATE INDEX journal_entry_recorded_at_idx ON journal_entry USING btree (recorded_at);
GRANT INSERT, SELECT ON journal_entry TO ccn_app;

CREATE TABLE letter (
  id uuid NOT NULL,
  dossier_id bigint NOT NULL,
  command_id text NOT NULL,
  template text NOT NULL,
  template_version integer NOT NULL,
  event text NOT NULL,
  party_code text NOT NULL,
  status text NOT NULL,
  revision integer NOT NULL,
  content json NOT NULL,
  composed_by text NOT NULL,
  composed_at timestamp(3) with time zone NOT NULL,
  changed_at timestamp(3) with time zone NOT NULL,
  signed_by text,
  signed_at timestamp(3) with time zone,
  symbol text,
  year integer,
  ordinal integer,
  issued_on date,
  issue_command_id text,
  file_id uuid,
  CONSTRAINT letter_pkey PRIMARY KEY (id),
  CONSTRAINT letter_issued_check CHECK (((status = 'issued'::text) = (file_id IS NOT NULL))),
  CONSTRAINT letter_signed_check CHECK (((signed_by IS NULL) = (signed_at IS NULL))),
  CONSTRAINT letter_composed_by_fkey FOREIGN KEY (composed_by) REFERENCES app_user(username),
  CONSTRAINT letter_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  CONSTRAINT letter_file_id_fkey FOREIGN KEY (file_id) REFERENCES dossier_file(id),
  CONSTRAINT letter_party_code_fkey FOREIGN KEY (party_code) REFERENCES unit(code),
  CONSTRAINT letter_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES app_user(username),
  CONSTRAINT letter_command_id_key UNIQUE (command_id),
  CONSTRAINT letter_number_key UNIQUE (party_code, symbol, year, ordinal)
);
CREATE INDEX letter_dossier_id_idx ON letter USING btree (dossier_id);
CREATE INDEX letter_open_idx ON letter USING btree (party_code) WHERE (status = ANY (ARRAY['submitted'::text, 'returned'::text, 'signed'::text]));
GRANT INSERT, SELECT ON letter TO ccn_app;

CREATE TABLE letter_act (
  letter_id uuid NOT NULL,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  done_by text NOT NULL,
  on_behalf_of text,
  done_at timestamp(3) with time zone NOT NULL,
  remark text,
  CONSTRAINT letter_act_pkey PRIMARY KEY (letter_id, ordinal),
  CONSTRAINT letter_act_done_by_fkey FOREIGN KEY (done_by) REFERENCES app_user(username),
  CONSTRAINT letter_act_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letter(id)
);
GRANT INSERT, SELECT ON letter_act TO ccn_app;

CREATE TABLE login_failure (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  username text NOT NULL,
  address text NOT NULL,
  failed_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT login_failure_pkey PRIMARY KEY (id)
);
CREATE INDEX login_failure_address_failed_at_idx ON login_failure USING btree (address, failed_at);
CREATE INDEX login_failure_username_failed_at_idx ON login_failure USING btree (username, failed_at);
GRANT DELETE, INSERT, SELECT ON login_failure TO ccn_app;

CREATE TABLE migration_approval (
  migration_id bigint NOT NULL,
  username text NOT NULL,
  approved_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT migration_approval_pkey PRIMARY KEY (migration_id, username),
  CONSTRAINT migration_approval_migration_id_fkey FOREIGN KEY (migration_id) REFERENCES dossier_migration(id),
  CONSTRAINT migration_approval_username_fkey FOREIGN KEY (username) REFERENCES app_user(username)
);
GRANT INSERT, SELECT ON migration_approval TO ccn_app;

CREATE TABLE notice (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  recipient text NOT NULL,
  occasion text NOT NULL,
  kind text NOT NULL,
  sentence text NOT NULL,
  dossier_code text,
  created_at timestamp(3) with time zone NOT NULL,
  read_at timestamp(3) with time zone,
  CONSTRAINT notice_pkey PRIMARY KEY (id),
  CONSTRAINT notice_recipient_fkey FOREIGN KEY (recipient) REFERENCES app_user(username),
  CONSTRAINT notice_recipient_occasion_key UNIQUE (recipient, occasion)
);
CREATE INDEX notice_dossier_code_idx ON notice USING btree (dossier_code, id) WHERE (dossier_code IS NOT NULL);
CREATE INDEX notice_recipient_idx ON notice USING btree (recipient, id);
CREATE INDEX notice_unread_idx ON notice USING btree (recipient) WHERE (read_at IS NULL);
GRANT INSERT, SELECT, UPDATE ON notice TO ccn_app;

CREATE TABLE notice_delivery (
  notice_id bigint NOT NULL,
  channel text NOT NULL,
  status text NOT NULL,
  attempts integer NOT NULL,
  next_attempt_at timestamp(3) with time zone NOT NULL,
  last_error text,
  sent_at timestamp(3) with time zone,
  CONSTRAINT notice_delivery_pkey PRIMARY KEY (notice_id, channel),
  CONSTRAINT notice_delivery_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id)
);
CREATE INDEX notice_delivery_pending_idx ON notice_delivery USING btree (next_attempt_at) WHERE (status = 'pending'::text);
GRANT INSERT, SELECT, UPDATE ON notice_delivery TO ccn_app;

CREATE TABLE notice_preference (
  username text NOT NULL,
  email text,
  delivery text NOT NULL,
  CONSTRAINT notice_preference_pkey PRIMARY KEY (username),
  CONSTRAINT notice_preference_username_fkey FOREIGN KEY (username) REFERENCES app_user(username)
);
GRANT INSERT, SELECT, UPDATE ON notice_preference TO ccn_app;

CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  dossier_id bigint NOT NULL,
  sequence integer NOT NULL,
  ordinal integer NOT NULL,
  type text NOT NULL,
  params jsonb NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  done_at timestamp(3) with time zone,
  attempts integer DEFAULT 0 NOT NULL,
  retry_at timestamp(3) with time zone,
  parked_at timestamp(3) with time zone,
  reason text,
  CONSTRAINT outbox_pkey PRIMARY KEY (id),
  CONSTRAINT outbox_journal_entry_fkey FOREIGN KEY (dossier_id, sequence) REFERENCES journal_entry(dossier_id, sequence),
  CONSTRAINT outbox_dossier_id_sequence_ordinal_key UNIQUE (dossier_id, sequence, ordinal)
);
CREATE INDEX outbox_failing_idx ON outbox USING btree (id) WHERE ((attempts > 0) AND (done_at IS NULL));
CREATE INDEX outbox_pending_idx ON outbox USING btree (type, id) WHERE (done_at IS NULL);
GRANT DELETE, INSERT, SELECT, UPDATE ON outbox TO ccn_app;

CREATE TABLE province_parameter (
  province_code text NOT NULL,
  key text NOT NULL,
  value jsonb NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  valid_from date,
  CONSTRAINT province_parameter_pkey PRIMARY KEY (province_code, key),
  CONSTRAINT province_parameter_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code)
);
GRANT INSERT, SELECT, UPDATE ON province_parameter TO ccn_app;

CREATE TABLE register_value (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  register text NOT NULL,
  code text NOT NULL,
  figure text NOT NULL,
  value jsonb NOT NULL,
  as_of date,
  dossier_code text,
  source jsonb NOT NULL,
  reason text,
  recorded_by text NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  command_id text,
  CONSTRAINT register_value_pkey PRIMARY KEY (id),
  CONSTRAINT register_value_command_id_figure_key UNIQUE (command_id, figure)
);
CREATE INDEX register_value_code_idx ON register_value USING btree (register, code, id);
CREATE INDEX register_value_dossier_code_idx ON register_value USING btree (dossier_code) WHERE (dossier_code IS NOT NULL);
GRANT INSERT, SELECT ON register_value TO ccn_app;

CREATE TABLE role_assignment (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL,
  party_code text NOT NULL,
  province_code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  CONSTRAINT role_assignment_pkey PRIMARY KEY (id),
  CONSTRAINT role_assignment_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code),
  CONSTRAINT role_assignment_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id),
  CONSTRAINT role_assignment_user_id_role_party_code_valid_from_key UNIQUE (user_id, role, party_code, valid_from)
);
GRANT DELETE, INSERT, SELECT ON role_assignment TO ccn_app;

CREATE TABLE saved_view (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  username text NOT NULL,
  party_code text NOT NULL,
  name text NOT NULL,
  address text NOT NULL,
  saved_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT saved_view_pkey PRIMARY KEY (id),
  CONSTRAINT saved_view_username_fkey FOREIGN KEY (username) REFERENCES app_user(username),
  CONSTRAINT saved_view_username_party_code_name_key UNIQUE (username, party_code, name)
);
CREATE INDEX saved_view_party_code_idx ON saved_view USING btree (party_code);
GRANT DELETE, INSERT, SELECT ON saved_view TO ccn_app;

CREATE TABLE secondary_investor (
  code text NOT NULL,
  province_code text NOT NULL,
  cluster_code text NOT NULL,
  name text NOT NULL,
  tax_code text,
  trade text,
  land_hectares numeric,
  land_basis text NOT NULL,
  since date,
  until date,
  words tsvector NOT NULL,
  CONSTRAINT secondary_investor_pkey PRIMARY KEY (code),
  CONSTRAINT secondary_investor_land_basis_check CHECK ((land_basis = ANY (ARRAY['leased'::text, 'granted'::text]))),
  CONSTRAINT secondary_investor_cluster_code_fkey FOREIGN KEY (cluster_code) REFERENCES cluster(code),
  CONSTRAINT secondary_investor_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code)
);
CREATE INDEX secondary_investor_cluster_code_idx ON secondary_investor USING btree (cluster_code, code);
CREATE INDEX secondary_investor_province_code_idx ON secondary_investor USING btree (province_code, code);
CREATE INDEX secondary_investor_words_idx ON secondary_investor USING gin (words);
GRANT INSERT, SELECT, UPDATE ON secondary_investor TO ccn_app;

CREATE TABLE settlement_failure (
  dossier_id bigint NOT NULL,
  attempts integer NOT NULL,
  reason text NOT NULL,
  failed_at timestamp(3) with time zone NOT NULL,
  retry_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT settlement_failure_pkey PRIMARY KEY (dossier_id),
  CONSTRAINT settlement_failure_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON settlement_failure TO ccn_app;

CREATE TABLE substitution (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  absent text NOT NULL,
  substitute text NOT NULL,
  party_code text NOT NULL,
  province_code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  procedures text[],
  states text[],
  document_number text NOT NULL,
  document_date date NOT NULL,
  document_issuer text NOT NULL,
  document_file_hash text,
  created_by text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  revoked_by text,
  revoked_at timestamp(3) with time zone,
  CONSTRAINT substitution_pkey PRIMARY KEY (id),
  CONSTRAINT substitution_absent_fkey FOREIGN KEY (absent) REFERENCES app_user(username),
  CONSTRAINT substitution_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code),
  CONSTRAINT substitution_substitute_fkey FOREIGN KEY (substitute) REFERENCES app_user(username)
);
CREATE INDEX substitution_absent_idx ON substitution USING btree (absent) WHERE (revoked_at IS NULL);
CREATE INDEX substitution_province_code_idx ON substitution USING btree (province_code, id);
CREATE INDEX substitution_substitute_idx ON substitution USING btree (substitute) WHERE (revoked_at IS NULL);
GRANT INSERT, SELECT ON substitution TO ccn_app;

CREATE TABLE succession (
  code text NOT NULL,
  kind text NOT NULL,
  since date NOT NULL,
  instrument text NOT NULL,
  confidence text NOT NULL,
  note text,
  mapping jsonb NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT succession_pkey PRIMARY KEY (code)
);
GRANT INSERT, SELECT, UPDATE ON succession TO ccn_app;

CREATE TABLE training_clock_move (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  offset_ms bigint NOT NULL,
  moved_by text NOT NULL,
  moved_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT training_clock_move_pkey PRIMARY KEY (id)
);
GRANT INSERT, SELECT ON training_clock_move TO ccn_app;

CREATE TABLE unit (
  code text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  parent_code text,
  province_code text NOT NULL,
  agency_code text,
  valid_from date,
  valid_to date,
  words tsvector NOT NULL,
  CONSTRAINT unit_pkey PRIMARY KEY (code),
  CONSTRAINT unit_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES unit(code),
  CONSTRAINT unit_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code)
);
CREATE INDEX unit_province_code_idx ON unit USING btree (province_code, code);
GRANT INSERT, SELECT, UPDATE ON unit TO ccn_app;

CREATE TABLE unit_assignment (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  from_code text NOT NULL,
  to_code text NOT NULL,
  dossiers text[] NOT NULL,
  document_number text NOT NULL,
  document_date date NOT NULL,
  document_issuer text NOT NULL,
  ordered_by text NOT NULL,
  ordered_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT unit_assignment_pkey PRIMARY KEY (id),
  CONSTRAINT unit_assignment_from_code_fkey FOREIGN KEY (from_code) REFERENCES unit(code),
  CONSTRAINT unit_assignment_to_code_fkey FOREIGN KEY (to_code) REFERENCES unit(code)
);
GRANT INSERT, SELECT ON unit_assignment TO ccn_app;

CREATE TABLE unit_succession (
  predecessor_code text NOT NULL,
  successor_code text NOT NULL,
  since date NOT NULL,
  instrument text NOT NULL,
  confidence text NOT NULL,
  succession_code text,
  CONSTRAINT unit_succession_pkey PRIMARY KEY (predecessor_code, successor_code),
  CONSTRAINT unit_succession_predecessor_code_fkey FOREIGN KEY (predecessor_code) REFERENCES unit(code),
  CONSTRAINT unit_succession_succession_code_fkey FOREIGN KEY (succession_code) REFERENCES succession(code),
  CONSTRAINT unit_succession_successor_code_fkey FOREIGN KEY (successor_code) REFERENCES unit(code)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON unit_succession TO ccn_app;

CREATE TABLE user_session (
  token_hash text NOT NULL,
  user_id uuid NOT NULL,
  csrf_token_hash text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  expires_at timestamp(3) with time zone NOT NULL,
  last_seen_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT user_session_pkey PRIMARY KEY (token_hash),
  CONSTRAINT user_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id)
);
CREATE INDEX user_session_expires_at_idx ON user_session USING btree (expires_at);
CREATE INDEX user_session_user_id_idx ON user_session USING btree (user_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON user_session TO ccn_app;

CREATE TABLE webhook_delivery (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  endpoint_id bigint NOT NULL,
  dossier_id bigint NOT NULL,
  sequence integer NOT NULL,
  status text NOT NULL,
  attempts integer NOT NULL,
  next_attempt_at timestamp(3) with time zone NOT NULL,
  last_status integer,
  last_error text,
  sent_at timestamp(3) with time zone,
  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint(id),
  CONSTRAINT webhook_delivery_journal_entry_fkey FOREIGN KEY (dossier_id, sequence) REFERENCES journal_entry(dossier_id, sequence),
  CONSTRAINT webhook_delivery_endpoint_id_dossier_id_sequence_key UNIQUE (endpoint_id, dossier_id, sequence)
);
CREATE INDEX webhook_delivery_pending_idx ON webhook_delivery USING btree (next_attempt_at) WHERE (status = 'pending'::text);
GRANT INSERT, SELECT, UPDATE ON webhook_delivery TO ccn_app;

CREATE TABLE webhook_endpoint (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  province_code text NOT NULL,
  url text NOT NULL,
  secret text NOT NULL,
  procedures text[],
  active boolean NOT NULL,
  created_by text NOT NULL,
  created_at timestamp(3) with time zone NOT NULL,
  CONSTRAINT webhook_endpoint_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_endpoint_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit(code)
);
GRANT INSERT, SELECT, UPDATE ON webhook_endpoint TO ccn_app;

GRANT USAGE ON SCHEMA public TO PUBLIC;
GRANT USAGE ON SCHEMA public TO ccn_app;
