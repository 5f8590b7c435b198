import { config } from 'zod';

// Imported before anything that makes a schema: the page's policy forbids code from text, and zod would try once and be refused, loudly.
config({ jitless: true });
