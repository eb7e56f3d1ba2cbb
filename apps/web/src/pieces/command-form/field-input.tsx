import type { ComponentType, ReactNode } from 'react';
import type { FieldKind } from '../../lib/command-form/fields';
import type { ReferenceProps } from './chooser';
import { FactsInput } from './facts';
import { FileInput, FilesInput } from './file-inputs';
import { HandOverLinesInput } from './hand-over-lines';
import { InvestorEntryInput } from './investor-entry-input';
import { InstalmentsInput } from './instalments';
import { SharesInput } from './shares';
import { TroublesInput } from './troubles';
import { MeasureInput, MeasuresInput, PeopleInput } from './measures';
import {
  ArrivalInput,
  CommitmentInput,
  EvidenceInput,
  MilestoneInput,
  EvidenceKindInput,
  PauseKindInput,
  CoKindInput,
  CoUnitInput,
  IndustryInput,
  ItemInput,
  MandateInput,
  PersonInput,
  PolicyInput,
  RequestInput,
  SignInput,
  StageInput,
  UnitInput,
} from './reference-inputs';
import {
  ChoiceInput,
  DateInput,
  FlagInput,
  InvestorInput,
  MoneyInput,
  MonthInput,
  NumberInput,
  TextInput,
  TextsInput,
} from './simple-inputs';

const INPUTS: Readonly<Record<FieldKind, ComponentType<ReferenceProps>>> = {
  line: TextInput,
  words: TextInput,
  date: DateInput,
  int: NumberInput,
  flag: FlagInput,
  choice: ChoiceInput,
  money: MoneyInput,
  investor: InvestorInput,
  'investor-entry': InvestorEntryInput,
  // Said by the page from which one comes.
  expansion: () => null,
  unit: UnitInput,
  units: UnitInput,
  person: PersonInput,
  contacts: PersonInput,
  stage: StageInput,
  item: ItemInput,
  items: ItemInput,
  industry: IndustryInput,
  'evidence-kind': EvidenceKindInput,
  'pause-kind': PauseKindInput,
  'co-kind': CoKindInput,
  'co-unit': CoUnitInput,
  evidence: EvidenceInput,
  milestone: MilestoneInput,
  arrival: ArrivalInput,
  commitment: CommitmentInput,
  sign: SignInput,
  month: MonthInput,
  mandate: MandateInput,
  texts: TextsInput,
  request: RequestInput,
  policy: PolicyInput,
  file: FileInput,
  files: FilesInput,
  'hand-over-lines': HandOverLinesInput,
  measures: MeasuresInput,
  shares: SharesInput,
  instalments: InstalmentsInput,
  troubles: TroublesInput,
  facts: FactsInput,
  measure: MeasureInput,
  'done-measure': MeasureInput,
  people: PeopleInput,
};

/** The input for a kind of field. */
export function FieldInput(props: ReferenceProps): ReactNode {
  const Input = INPUTS[props.field.kind];
  return <Input {...props} />;
}
