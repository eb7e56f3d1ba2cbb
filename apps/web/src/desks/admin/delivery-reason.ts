import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';

/** Codes of mail servers and messengers by what is to be done. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^SMTP_5\d\d/, 'refused'],
  [/^(WECOM_93000|DINGTALK_300001|FEISHU_19001)$/, 'ROBOT_GONE'],
  [
    /^(WECOM_(40003|40031|60111|81013|82001|NOBODY)|DINGTALK_(33012|40035)|FEISHU_(230001|230013|230034|230053))$/,
    'nobody',
  ],
  [/^(WECOM_4(5009|5033)|DINGTALK_(130101|90018|90002)|FEISHU_(11232|99991400|230020))/, 'limit'],
  [/^(E[A-Z]{4,}|UND_ERR_\w+|TIMEOUT|NO_ANSWER|.*: (E[A-Z]{4,}|UND_ERR_\w+|TIMEOUT|NO_ANSWER))$/, 'away'],
  [/^ROBOT_WAITS$/, 'limit'],
  [/^(DINGTALK_310000|FEISHU_1902\d)$/, 'signature'],
];

/** Why it failed: codes that have a remedy are said in words, with the code behind for whoever looks further. */
export function useReason(): (code: string | null) => string | null {
  const say = useSay();
  const { i18n } = useTranslation();
  return (code) => {
    if (code === null) return null;
    const key = FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? code;
    return i18n.exists(`admin.deliveryFault.${key}`) ? `${say(`admin.deliveryFault.${key}`)} (${code})` : code;
  };
}
