import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Code once compiled, its types taken out, is kept under a hash of each file: the program begins in half the time. Only what is imported
// after this line comes from there.
enableCompileCache(join('.cache', 'code'));
await import('./timeline/command.ts');
