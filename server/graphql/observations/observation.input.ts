import type { AbsenceReason } from '../../domain/observations/figure.js';
import type { ObservationFlag, ObservationStatus } from '../../domain/observations/observation.js';
import type {
  ObservationRowInput as Row,
  SubmitObservationsInput,
  AbsenceInput as Typed,
} from '../../services/observations/submit-observations.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, citationHint, councilKey, measureKey, periodKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';
import { absenceReasonEnum, observationFlagEnum, observationStatusEnum } from './observation.enum.js';

@ApiInput('The reason for the absence of a value.')
export class AbsenceInput implements Typed {
  @Field(() => absenceReasonEnum, { description: 'The reason.' })
  readonly reason!: AbsenceReason;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'An explanation. At most 2,000 characters in each language.',
  })
  readonly explanation?: BilingualTextInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The system that does not capture it. At most 120 characters.',
  })
  readonly system?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The date on which a value is expected.' })
  readonly expectedOn?: string | null;
}

@ApiInput(
  'The figure of one measure in one period: a value, a numerator and denominator from which the value is calculated, or an absence.',
)
export class ObservationRowInput implements Row {
  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The value in the measure's unit. If numerator and denominator are given too, it must agree with them to the measure's decimal places.",
  })
  readonly value?: string | null;

  @Field(() => AbsenceInput, {
    nullable: true,
    description: 'The reason for the absence of a value; not allowed together with one.',
  })
  readonly absence?: AbsenceInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The numerator of the value; only together with the denominator.',
  })
  readonly numerator?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The denominator of the value, above zero; only together with the numerator.',
  })
  readonly denominator?: string | null;

  @Field(() => observationStatusEnum, {
    defaultValue: 'PROVISIONAL',
    description: 'The status of the figure.',
  })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], {
    defaultValue: [],
    description: 'Warnings for readers of the figure.',
  })
  readonly flags!: readonly ObservationFlag[];

  @Field(() => String, { nullable: true, description: 'The source system. At most 120 characters.' })
  readonly sourceSystem?: string | null;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'A warning to be shown with the figure. At most 2,000 characters in each language.',
  })
  readonly caveat?: BilingualTextInput | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput(
  'Figures of a council. Rows that equal the current figure change nothing, so a submission can safely be sent again.',
)
export class ObservationsSubmitInput implements SubmitObservationsInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => [ObservationRowInput], {
    description: 'The figures: 1 to 5,000 rows, one for each measure and period.',
  })
  readonly rows!: readonly ObservationRowInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'False: all rows are stored, or none. True: valid rows are stored even if others are rejected.',
  })
  readonly partial!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True if figures are meant to become less final, for example interim after final. False: such rows are rejected.',
  })
  readonly lowersStatus!: boolean;
}
