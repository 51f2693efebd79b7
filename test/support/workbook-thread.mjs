// The thread that reads workbooks, from its source.
import './register-typescript.mjs';

await import('../../src/application/workbook/workbook-thread.ts');
