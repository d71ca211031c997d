import { cardiff } from './cardiff-2018-03-13.js';
import { cheshireEast } from './cheshire-east-2018-09-18.js';
import { merton } from './merton-2018-10-09.js';
import type { CouncilReport } from './report.js';
import { rotherham } from './rotherham-2017-01.js';
import { southwark } from './southwark-2011-04-21.js';

/** The five reports on which the design of the service is based. */
export const councilReports: readonly CouncilReport[] = [rotherham, merton, cheshireEast, southwark, cardiff];
