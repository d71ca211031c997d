import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { changesOfVersion, changesSincePublication } from './compare-publication.js';
import { correctPublication } from './correct-publication.js';
import { findPublication, findPublicationById, findPublications } from './find-publications.js';
import { findReadiness } from './publication-readiness.js';
import { publishScorecard } from './publish-scorecard.js';
import { releasePublications } from './release-publications.js';
import { findPublicationRules, setPublicationRules } from './set-publication-rules.js';
import { withdrawPublication } from './withdraw-publication.js';

/** Operations on publications. */
export const publicationsServices = (sessions: DatabaseSessions, { now }: ServiceSettings) => ({
  changesOfVersion: changesOfVersion(sessions, now),
  changesSincePublication: changesSincePublication(sessions),
  correctPublication: correctPublication(sessions, now),
  findPublication: findPublication(sessions, now),
  findPublicationById: findPublicationById(sessions, now),
  findPublicationRules: findPublicationRules(sessions),
  findPublications: findPublications(sessions, now),
  findReadiness: findReadiness(sessions),
  publishScorecard: publishScorecard(sessions, now),
  releasePublications: releasePublications(sessions, now),
  setPublicationRules: setPublicationRules(sessions),
  withdrawPublication: withdrawPublication(sessions, now),
});
