import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  awaitsVerifying,
  industryText,
  isArrival,
  isLeader,
  notNow,
  openSigns,
  silenceOf,
  stillHolds,
} from '@bangban/domain';
import { isOutsider } from '@bangban/kernel';
import { useLabel } from '../../i18n/use-language';
import { isAtStep } from '../../lib/command-form/promise-step';
import { coUnitsAmong, openItems, stagesAmong, waitingItems } from '../../lib/command-form/form-context';
import { unitAsked } from '../../lib/command-form/fields';
import { newestPolicyQuery, peopleQuery, type Person, policiesQuery, unitsQuery, useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { Chooser, type ReferenceProps } from './chooser';

export function UnitInput(props: ReferenceProps): ReactNode {
  const { data, isPending } = useQuery(unitsQuery);
  const options = (data ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  return <Chooser {...props} several={props.field.kind === 'units'} options={options} loading={isPending} />;
}

function eligible(
  { field, values }: ReferenceProps,
  person: Person,
  unitId: string | null | undefined,
  headId: string | null,
): boolean {
  // Who is named already stays to be seen, also from another unit or out of office.
  if (person.id === values[field.name]) return true;
  if (!person.active) return false;
  if (field.kind === 'contacts') return isOutsider(person);
  if (unitId !== undefined) return unitId !== null && (person.unitId === unitId || person.id === headId);
  if (field.among === 'leaders') return isLeader(person);
  return false;
}

export function PersonInput(props: ReferenceProps): ReactNode {
  const { data: people, isPending } = useQuery(peopleQuery);
  const { data: units } = useQuery(unitsQuery);
  const unitId = unitAsked(props.context.name, props.field, props.values);
  const headId = units?.find(({ id }) => id === unitId)?.headId ?? null;
  const options = (people ?? [])
    .filter((person) => eligible(props, person, unitId, headId))
    .map(({ id, name }) => ({ value: id, label: name }));
  return <Chooser {...props} several={props.field.kind === 'contacts'} options={options} loading={isPending} />;
}

export function StageInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { among } = props.field;
  const stages = stagesAmong(
    among === 'earlier' || among === 'next' || among === 'later' ? among : undefined,
    props.context.detail?.project.stage ?? 'lead',
  );
  return <Chooser {...props} options={stages.map((stage) => ({ value: stage, label: t(`words.stage.${stage}`) }))} />;
}

export function ItemInput(props: ReferenceProps): ReactNode {
  const { context, field } = props;
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const items = field.among === 'waiting' ? waitingItems(context) : openItems(context);
  const options = items.map((item) => {
    const label = `${item.no}. ${titleOf(item)}`;
    const why = field.among === 'to-apply' ? notNow(item) : null;
    // What cannot be chosen is shown all the same, with the reason.
    return why === null
      ? { value: item.id, label }
      : { value: item.id, label: `${label} (${t(`form.notToApply.${why}`)})`, disabled: true };
  });
  return <Chooser {...props} several={field.kind === 'items'} options={options} />;
}

export function EvidenceKindInput(props: ReferenceProps): ReactNode {
  const nameOf = useLabel();
  const kinds = props.context.policy?.evidenceKinds ?? [];
  return <Chooser {...props} options={kinds.map(({ kind, label }) => ({ value: kind, label: nameOf(label) }))} />;
}

/** Reasons for which the policy lets time stop, each with how long at most. */
export function PauseKindInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useLabel();
  const kinds = props.context.policy?.pauses ?? [];
  const options = kinds.map(({ key, label, maxDays }) => ({
    value: key,
    label: t('form.pauseKind', { kind: nameOf(label), days: `${maxDays}` }),
  }));
  return <Chooser {...props} options={options} />;
}

/** What the policy lets another unit be asked for, each with what its silence means. */
export function CoKindInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useLabel();
  const kinds = props.context.policy?.coHandling ?? [];
  const item = props.context.item ?? { templateKey: null };
  const options = kinds.map((kind) => ({
    value: kind.key,
    label: t('form.coKind', {
      kind: nameOf(kind.label),
      rule: t(`words.coSilence.${silenceOf(kind, item).silence}`),
    }),
  }));
  return <Chooser {...props} options={options} />;
}

/** Units that the item's own has asked: those that have still to reply, or whose part is not settled. */
export function CoUnitInput(props: ReferenceProps): ReactNode {
  const { data, isPending } = useQuery(unitsQuery);
  const options = coUnitsAmong(props.context.item, props.field.among).map((id) => ({
    value: id,
    label: data?.find((each) => each.id === id)?.name ?? id,
  }));
  return <Chooser {...props} options={options} loading={isPending} />;
}

/** The office's industries; a project's older word stays to be seen, and is kept where nobody chooses another. */
export function IndustryInput(props: ReferenceProps): ReactNode {
  const nameOf = useLabel();
  const { data: policy, isPending } = useQuery(newestPolicyQuery);
  const { value } = props;
  const listed = policy?.industries ?? [];
  const old = typeof value === 'string' && value !== '' && !listed.some(({ zh }) => zh === value) ? [value] : [];
  const options = [
    ...listed.map((each) => ({ value: each.zh, label: nameOf(each) })),
    ...old.map((word) => ({ value: word, label: nameOf(industryText(listed, word)) })),
  ];
  return <Chooser {...props} options={options} loading={isPending} />;
}

export function EvidenceInput(props: ReferenceProps): ReactNode {
  const nameOf = useLabel();
  const { detail, policy } = props.context;
  const label = (kind: string): string => {
    const known = policy?.evidenceKinds.find((each) => each.kind === kind);
    return known ? nameOf(known.label) : kind;
  };
  const options = (detail?.project.evidence ?? []).map(({ id, kind, number }) => ({
    value: id,
    label: `${label(kind)} ${number}`,
  }));
  return <Chooser {...props} options={options} />;
}

export function MilestoneInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const options = (props.context.detail?.project.milestones ?? []).map((each) => ({
    value: each.id,
    label: `${t(`words.milestone.${each.milestone}`)} ${date(each.date)}`,
  }));
  return <Chooser {...props} options={options} />;
}

export function ArrivalInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { date, money } = useFormat();
  const { among } = props.field;
  const arrivals = props.context.detail?.project.fundArrivals ?? [];
  const suits = (each: (typeof arrivals)[number]): boolean =>
    isArrival(each) && (among !== 'unverified' || awaitsVerifying(each)) && (among !== 'standing' || !each.split);
  const options = arrivals.filter(suits).map((each) => ({
    value: each.id,
    label: [
      each.money ? money(each.money) : t('kept.back'),
      date(each.date),
      t(`words.proof.${each.proof}`),
      each.proofNumber,
    ].join(' \u00b7 '),
  }));
  return <Chooser {...props} options={options} />;
}

/** 承诺 that are at the step which the form is for. */
export function CommitmentInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { among } = props.field;
  const options = (props.context.detail?.project.commitments ?? [])
    .filter((each) => isAtStep(each, among))
    .map(({ id, no, side, what }) => ({
      value: id,
      label: [`${no}`, t(`words.commitmentSide.${side}`), what].join(' \u00b7 '),
    }));
  return <Chooser {...props} options={options} />;
}

/** 预警信号 that are open. */
export function SignInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const project = props.context.detail?.project;
  const options = (project ? openSigns(project) : []).map(({ id, kind, no, period }) => ({
    value: id,
    label: [`${no}`, t(`words.signKind.${kind}`), period].join(' \u00b7 '),
  }));
  return <Chooser {...props} options={options} />;
}

/** 委托代办 that hold still. */
export function MandateInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { context } = props;
  const nameOf = useNames(context.detail?.names);
  const options = (context.detail?.project.mandates ?? [])
    .filter((each) => stillHolds(each, context.today))
    .map(({ agentId, id, no, until }) => ({
      value: id,
      label: [t('agency.no', { no: `${no}` }), nameOf(agentId), t('agency.until', { date: date(until) })].join(
        ' \u00b7 ',
      ),
    }));
  return <Chooser {...props} options={options} />;
}

export function RequestInput(props: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const options = (props.context.detail?.project.requests ?? []).map(({ act, id, reason, toStage }) => ({
    value: id,
    label: [t(`words.act.${act}`), ...(toStage ? [t(`words.stage.${toStage}`)] : []), reason].join(' \u00b7 '),
  }));
  return <Chooser {...props} options={options} />;
}

/** Published versions other than the one that the project is on, newest first. */
export function PolicyInput(props: ReferenceProps): ReactNode {
  const label = useLabel();
  const { data, isPending } = useQuery(policiesQuery);
  const present = props.context.detail?.project.policyVersion;
  const options = [...(data ?? [])]
    .filter(({ version }) => version !== present)
    .sort((a, b) => b.version - a.version)
    .map(({ name, version }) => ({ value: version, label: `${version} \u00b7 ${label(name)}` }));
  return <Chooser {...props} options={options} loading={isPending} />;
}
