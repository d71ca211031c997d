import { operator, type Principal } from '../access/principal.js';
import type { CreateApiKeyInput } from '../services/manage-access.js';
import type { Services } from '../services/services.js';
import type { DemonstrationKeys } from './key-file.js';
