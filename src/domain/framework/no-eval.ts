/**
 * Imported before anything that makes a zod schema: without this zod tries `new Function` when a schema first parses, which
 * the pane's content security policy forbids and reports.
 */
import { config } from 'zod/mini';

config({ jitless: true });
