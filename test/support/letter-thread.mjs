// The thread that prints letters, from its source.
import './register-typescript.mjs';

await import('../../src/gateways/letters/letter-thread.ts');
