import { searchText } from '@bangban/kernel';
import type { FundArrival } from './project.state';

/** The paper itself, however its number is typed: of one kind, under one number. */
export const proofKey = ({ proof, proofNumber }: Pick<FundArrival, 'proof' | 'proofNumber'>): string =>
  `${proof} ${searchText(proofNumber)}`;
