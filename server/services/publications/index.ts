import type { DatabaseSessions } from '../../persistence/database.js';
import type { ServiceSettings } from '../service-settings.js';
import { changesSincePublication, compareDocuments } from './compare-publication.js';
import { correctPublication } from './correct-publication.js';
import {
  countPublications,
  findPublication,
  findPublicationsOfCouncils,
  findPublicationsOfOwn,
} from './find-publications.js';
import {
  findPublicationDocuments,
  findPublicationSubjects,
  findPublicationsById,
  findVersions,
} from './find-publications-by-id.js';
import { findReadiness } from './publication-readiness.js';
import { publishScorecard } from './publish-scorecard.js';
import { releasePublications } from './release-publications.js';
import { findPublicationRules, setPublicationRules } from './set-publication-rules.js';
import { withdrawPublication } from './withdraw-publication.js';

/** Operations on publications. */
export const publicationsServices = (sessions: DatabaseSessions, { now }: ServiceSettings) => ({
  changesSincePublication: changesSincePublication(sessions),
  countPublications: countPublications(sessions),
  compareDocuments,
  correctPublication: correctPublication(sessions, now),
  findPublication: findPublication(sessions, now),
  findPublicationDocuments: findPublicationDocuments(sessions, now),
  findPublicationRules: findPublicationRules(sessions),
  findPublicationsById: findPublicationsById(sessions, now),
  findPublicationsOfCouncils: findPublicationsOfCouncils(sessions, now),
  findPublicationsOfOwn: findPublicationsOfOwn(sessions),
  findPublicationSubjects: findPublicationSubjects(sessions),
  findVersions: findVersions(sessions, now),
  findReadiness: findReadiness(sessions),
  publishScorecard: publishScorecard(sessions, now),
  releasePublications: releasePublications(sessions, now),
  setPublicationRules: setPublicationRules(sessions),
  withdrawPublication: withdrawPublication(sessions, now),
});
