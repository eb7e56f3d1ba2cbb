/** Passwords that lists of leaked ones begin with, of ten signs and more: shorter ones are refused by their length. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz@wsx3edc qazwsxedcrfv qazwsx123456 zaq12wsxcde3 q1w2e3r4t5 q1w2e3r4t5y6
  a1b2c3d4e5 a1s2d3f4g5 abc1234567 abcd123456 abcde12345 abc123abc123 aa12345678 aa123456789 asd123456789 asdf123456
  qwe123456789 qwer123456 qwerty12345 zxc123456789 zxcv123456 zz12345678 w123456789 s123456789 a123456789 a1234567890
  q123456789 z123456789 x123456789 pass123456 passw0rd123 admin12345 admin123456 admin@12345 root123456 test123456
  woaini1314 woaini1314520 woaini520 woaini5201314 5201314woaini iloveyou520 iloveyou1314 wo5201314 ai5201314
  caonima123 nihao12345 nihao123456 zhang123456 wang123456 liu1234567 chen123456 huang123456 li12345678 zhao123456
  china123456 beijing2008 shanghai2010 huawei@123 huawei12#$ changeme123 letmein1234 welcome1234 p@ssw0rd123 hello12345
  trustno1trustno1 dragon12345 monkey12345 master12345 shadow12345 superman123 football123 computer123 internet123
  1234567891a 123456789a 123456789q 1234567890a 1234567890q 12345678910a 123qweasdzxc 123qwe123qwe 123abc123abc
  !qaz2wsx#edc !qaz@wsx#edc 1qazxsw23edc qweasdzxc123 poiuytrewq lkjhgfdsa1 mnbvcxz123`.split(/\s+/),
);

/** Words that stay guessable with whatever digits and signs around them, and the names of what stands on every desk. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwords passwort passwd pass mima wodemima mimashi admin administrator administer root system guanliyuan xitong
  user users guest test tester testing demo default changeme changethis letmein welcome welcomeback login signin access
  secret private master superman batman spiderman pokemon dragon monkey football baseball basketball sunshine princess
  iloveyou iloveu loveyou lovely woaini woaiwojia woaizhongguo aini wobuzhidao nihao nihaoma zhongguo china beijing shanghai
  guangzhou shenzhen hangzhou nanjing chengdu chongqing wuhan tianjin xian xiamen qingdao dalian suzhou gongwuyuan zhengfu
  zhengfuban fagaiwei zhaoshang zhaoshangju bangban dengji shenpi huawei tencent alibaba alipay wechat weixin taobao baidu
  microsoft windows office computer internet internetexplorer google apple iphone samsung android abc abcd abcdef qwe qwer
  qwert qwerty qwertyui asd asdf asdfgh zxc zxcv zxcvbn qaz qazwsx hello helloworld whatever trustno trustnoone spring summer
  autumn winter january february march april june july august september october november december monday sunday michael
  jennifer jordan charlie thomas daniel andrew zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing liuwei wangxiuying
  zhangli lixiuying wangli zhangjing wangqiang zhanglei 密码 我的密码 管理员 默认密码 中华人民共和国 我爱你 我爱中国 我爱祖国`.split(
    /\s+/,
  ),
);
