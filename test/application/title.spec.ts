import { titleOf } from '../../src/application/commit-decisions.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import { CATALOGUE } from '../../workflows/catalogue.js';

const registry = new ProcedureRegistry(CATALOGUE);
const titled = (procedure: string, subject: string) =>
  titleOf(registry.get(procedure, 1), { facts: { subject } } as Dossier);

test.each([
  ['cluster-establishment', 'Đông La', 'Thành lập cụm công nghiệp Đông La'],
  ['cluster-establishment', 'Cụm công nghiệp Đông La', 'Thành lập Cụm công nghiệp Đông La'],
  ['cluster-expansion', 'CCN Đông La', 'Mở rộng CCN Đông La'],
  ['infrastructure-construction', 'Cụm công nghiệp Đông La', 'Đầu tư hạ tầng Cụm công nghiệp Đông La'],
])('a dossier of %s on %s is called %s', (procedure, subject, title) => {
  expect(titled(procedure, subject)).toBe(title);
});
