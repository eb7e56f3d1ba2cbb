import { admin } from './admin';
import { comments } from './comments';
import { complaints } from './complaints';
import { watch } from './watch';
import { fields } from './fields';
import { files } from './files';
import { history } from './history';
import { investor } from './investor';
import { intake } from './intake';
import { agency } from './agency';
import { item } from './item';
import { itemClock } from './item-clock';
import { leader } from './leader';
import { leads } from './leads';
import { libraries } from './libraries';
import { aftercare } from './aftercare';
import { outreach } from './outreach';
import { meetings } from './meetings';
import { near } from './near';
import { process } from './process';
import { profile } from './profile';
import { project } from './project';
import { reviews } from './reviews';
import { sheets } from './sheets';
import { statistics } from './statistics';
import { supervision } from './supervision';
import { timeAccount } from './time-account';
import { receiverGaps } from './receiver-gaps';
import { workLeft } from './work-left';

/** Every word of the app in Chinese: the first language. English has the same keys. */
export const zh = {
  ...near,
  history,
  ...leader,
  ...reviews,
  ...comments,
  ...complaints,
  ...watch,
  ...supervision,
  ...meetings,
  ...statistics,
  ...fields,
  ...project,
  ...item,
  ...intake,
  ...agency,
  ...itemClock,
  ...timeAccount,
  ...receiverGaps,
  ...workLeft,
  ...files,
  process,
  ...profile,
  ...investor,
  ...libraries,
  ...leads,
  ...aftercare,
  ...outreach,
  ...sheets,
  ...admin,
} as const;
