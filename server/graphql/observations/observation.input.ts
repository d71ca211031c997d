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
import { absenceReasonEnum, observationFlagEnum, observationStatusEnum } from './observation.enum.js';

@ApiInput('Why there is no value.')
export class AbsenceInput implements Typed {
  @Field(() => absenceReasonEnum, { description: 'The reason.' })
  readonly reason!: AbsenceReason;

  @Field(() => String, { nullable: true, description: 'More in words. At most 2,000 characters.' })
  readonly explanation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The system that does not capture it. At most 120 characters.',
  })
  readonly system?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it is expected.' })
  readonly expectedOn?: string | null;
}

@ApiInput(
  'The figure of one measure in one period: a value, or numerator and denominator from which it is worked out, or an absence.',
)
export class ObservationRowInput implements Row {
  @Field(() => String, { description: measureKey })
  readonly measure!: string;

  @Field(() => String, { description: periodKey })
  readonly period!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The value in the measure's unit. Beside a numerator and denominator it must agree with them to the measure's decimal places.",
  })
  readonly value?: string | null;

  @Field(() => AbsenceInput, { nullable: true, description: 'Why there is no value; never beside one.' })
  readonly absence?: AbsenceInput | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What was counted; only together with the denominator.',
  })
  readonly numerator?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it was counted out of, above zero; only together with the numerator.',
  })
  readonly denominator?: string | null;

  @Field(() => observationStatusEnum, { defaultValue: 'PROVISIONAL', description: 'How settled it is.' })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], { defaultValue: [], description: 'What a reader must know beside it.' })
  readonly flags!: readonly ObservationFlag[];

  @Field(() => String, { nullable: true, description: 'The system it came from. At most 120 characters.' })
  readonly sourceSystem?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A warning to be printed beside it. At most 2,000 characters.',
  })
  readonly caveat?: string | null;

  @Field(() => String, { nullable: true, description: citationHint })
  readonly citation?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput(
  'Figures of a council. Rows that say what already stands change nothing, so that a submission may be sent again.',
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
    description: 'False: all rows or none. True: the good rows are stored though others are refused.',
  })
  readonly partial!: boolean;
}
