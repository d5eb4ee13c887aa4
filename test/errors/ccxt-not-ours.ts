/** What of ccxt's tables Keyfence does not decode, and why. */
import { type ErrorCause } from '../../lib/exchanges/api-error.ts';
import { type ExchangeId } from '../../lib/exchanges/exchange.ts';

type ByExchange<T> = Readonly<Partial<Record<ExchangeId, T>>>;

/** ccxt's ids of an exchange's regions and products. */
export const OTHER_NAMES: ByExchange<readonly string[]> = {
  binance: ['binanceus', 'binanceusdm', 'binancecoinm'],
  bybit: ['bybiteu', 'bybitid'],
  okx: ['okxus', 'myokx'],
  kucoin: ['kucoinfutures'],
  gate: ['gateeu'],
  coinbase: ['coinbaseexchange', 'coinbaseinternational'],
  kraken: ['krakenfutures'],
};

/** ccxt's classes that are no matter of keys, whatever the exchange. */
export const ORDERLY: Readonly<Record<string, string>> = {
  InvalidOrder: 'an order that may not be placed so',
  OrderNotFound: 'an order that is not there',
  OrderNotCached: 'an order that is not there',
  OrderNotFillable: 'an order that cannot be filled',
  OrderImmediatelyFillable: 'an order that would fill at once',
  DuplicateOrderId: 'an order that was sent before',
  CancelPending: 'an order that is being cancelled',
  InsufficientFunds: 'funds that are not there',
  BadSymbol: 'a symbol that is not there',
  ContractUnavailable: 'a contract that is not traded',
  MarketClosed: 'a market that is closed',
  ArgumentsRequired: 'a parameter that is missing',
  NoChange: 'a change that changes nothing',
  MarginModeAlreadySet: 'a change that changes nothing',
  RequestTimeout: 'a server that took too long',
  NetworkError: 'a connection that broke',
  ExchangeNotAvailable: 'a server that is down',
  OnMaintenance: 'a server that is down',
};

/** Reasons, each with the keys of ccxt's table that it holds for: one by one, or in lines. */
type Reasons = Readonly<Record<string, string>>;

/** The keys under `reasons`. */
export function keysOf(reasons: Reasons | undefined): readonly string[] {
  return Object.values(reasons ?? {})
    .flatMap((keys) => keys.split(/[|\n]/))
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

/** Keys that ccxt puts in a class of another sense than the exchange's own words. */
export const OTHER_SENSE: ByExchange<Readonly<Record<string, readonly ErrorCause[]>>> = {
  toobit: {
    '-1023': ['ip-binding-required'],
    '-1107': ['key-format'],
    '-2014': ['key-format'],
    '-2017': ['key-expired'],
  },
  xt: {
    AUTH_102: ['key-frozen'],
    SYMBOL_005: ['symbol-not-allowed'],
    symbol_not_support_trading_via_api: ['symbol-not-allowed'],
    'The symbol does not support trading via API': ['symbol-not-allowed'],
  },
  binance: {
    '-18005': ['rate-limit'],
    '-4056': ['key-format'],
    '-4057': ['key-format'],
    '-1015': ['rate-limit'],
    // A line cannot name two products, as these do: the client's and the host's.
    '-4087': ['account-restricted'],
    '-5028': ['clock-skew'],
    '-5022': ['account-restricted'],
  },
  bybit: { '10009': ['address-banned'], '170005': ['rate-limit'] },
  kucoin: { '400200': ['permission-missing', 'account-restricted'] },
  bitget: { '30008': ['clock-skew'] },
  gate: { API_WITHDRAW_DISABLED: ['account-restricted'], TOO_MANY_ORDERS: ['rate-limit'] },
  mexc: { '10098': ['account-restricted'], '30020': ['symbol-not-allowed'] },
  bingx: { '100421': ['clock-skew', 'symbol-not-allowed'] },
  htx: {
    'contract is restricted of closing positions on API.  Please contact customer service': [
      'account-restricted',
    ],
  },
  deribit: {
    '10013': ['rate-limit'],
    '10014': ['rate-limit'],
    '10015': ['rate-limit'],
    '10016': ['rate-limit'],
    '10017': ['rate-limit'],
    '10018': ['rate-limit'],
    '12004': ['rate-limit'],
    '12005': ['region-block'],
  },
};

export const NOT_OURS: ByExchange<Reasons> = {
  binance: {
    'orders, amounts, parameters, or a server in trouble': `
      -1004|-1008|-1108|-1134|-1135|-1145|-2016|-2021|-2022|-3000|-3004|-3005|-3006|-3007|-3008|-3009
      -3010|-3011|-3012|-3013|-3015|-3016|-3017|-3020|-3021|-3023|-3024|-3025|-3026|-3029|-3037|-3038
      -3042|-3044|-3045|-4000|-4001|-4002|-4003|-4009|-4019|-4020|-4021|-4022|-4023|-4027|-4028|-4029
      -4030|-4031|-4037|-4038|-4041|-4045|-4047|-4048|-4049|-4050|-4051|-4052|-4053|-4054|-4055|-4058
      -4059|-4060|-4061|-4062|-4063|-4064|-4065|-4066|-4067|-4068|-4069|-4070|-4071|-4072|-4073|-4074
      -4075|-4076|-4077|-4078|-4079|-4080|-4081|-4082|-4083|-4084|-4085|-4086|-4087|-4088|-4089|-4091
      -4092|-4093|-4094|-4095|-4096|-4097|-4098|-4099|-4101|-4102|-4103|-4104|-4105|-4106|-4107|-4108
      -4109|-4110|-4112|-4113|-4114|-4115|-4116|-4117|-4118|-4119|-4120|-4121|-4122|-4123|-4124|-4125
      -4126|-4127|-4128|-4129|-4130|-4131|-4132|-4133|-4134|-4135|-4136|-4137|-4138|-4139|-4141|-4142
      -4143|-4144|-4145|-4146|-4147|-4148|-4149|-4150|-5001|-5004|-5005|-5006|-5007|-5008|-5010|-5012
      -5021|-6004|-6005|-6006|-6007|-6008|-6011|-6013|-6014|-6015|-6016|-6019|-6020|-7001|-7002|-10001
      -10002|-10005|-10007|-10008|-10009|-10010|-10012|-10015|-10016|-10017|-10018|-10019|-10020
      -10022|-10023|-10024|-10025|-10026|-10028|-10029|-10030|-10031|-10032|-10034|-10039|-10040
      -10041|-10043|-10044|-10045|-10046|-11008|-13000|-13001|-13002|-13004|-13005|-13006|-18002
      -18006|-18007|-21002|-21003|-21004|-21006|-21007|-32603|-1023|-1110|-1113|-1122|-1136|-2012
      -2020|-2023|-2025|-2027|-2028|-4140|-4165|-4167|-4168|-4169|-4170|-4171|-4172|-4183|-4184|-4208
      -4209|-4210|-4211|-5024|-5025|-5026|-5027|-5037|-5038|-5039|-5040|-1128|-2024|-4111|-4151|-4152
      -4154|-4155|-4178|-4196|-4197|-4198|-4199|-4202|-1006|-1007|-1010|-1013|-1112|-1114|-2011|-4006
      -4007|-4008|-4010|-4011|-4012|-4014|-4015|-4016|-4017|-4018|-4024|-4025|-4026|-4032|-4033|-4034
      -4035|-4036|-4039|-4040|-4042|-4043|-4044|-4046|-20121|-20124|-20130|-20132|-20194|-20195|-20196
      -20198|-20204|-1000|-1001|-1016|-1020|-1100|-1101|-1102|-1103|-1104|-1105|-1106|-1111|-1115
      -1116|-1117|-1118|-1119|-1120|-1127|-1130|-1151|-2018|-2019|-4004|-4005|-4013|-4161
      System abnormality|Limit orders require GTC for this phase.
      This order type is not possible in this trading phase.|MAX_POSITION`,
  },
  bybit: {
    'orders, amounts, parameters, or a server in trouble': `
      5004|7001|10014|10016|10017|12141|12201|20022|20023|20031|20070|20071|20084|30001|30009|30016
      30036|30041|30050|30051|30052|30054|30057|30063|30068|30078|34026|34036|35015|110013|110015
      110018|110024|110028|110029|110043|110046|110047|110048|110049|110050|110060|110061|110062
      110063|110066|110071|110073|131002|131003|131084|131086|131089|131095|131096|131097|131099
      131200|131201|131202|131203|131205|131206|131209|131210|131211|131213|131214|131215|131216
      131231|131232|140013|140018|140024|140025|140026|140027|140029|140031|140036|140038|140039
      140043|140046|140047|140048|140049|140060|140061|140062|140063|140066|170001|170031|170032
      170035|170036|170037|170105|170130|170149|170150|170221|170227|170234|175027|176003|176004
      176005|176006|176007|176008|176009|176010|176011|176012|176013|176014|176016|176017|176018
      176019|176020|176021|176022|176023|176024|176025|176026|176027|176028|176029|176030|176031
      176034|176038|176039|176040|181000|181001|181017|340099|3100116|3100198|3400045|-10009|-1004
      -1103|-6017|-6025|-6029`,
    'a position that is being closed by force': '30011|30012|30013|176035|176036',
  },
  okx: {
    'orders, amounts, parameters, or a server in trouble': `
      1|2|1009|4002|4006|50000|50002|50006|50010|50014|50015|50016|50024|50025|50028|50044|50062|50108
      50109|50115|51000|51003|51017|51018|51019|51023|51025|51111|51156|51159|51323|51324|51405|51406
      51407|51408|51409|51500|51501|51503|51506|51508|51509|51510|51511|51600|51601|51602|51765|51766
      51768|51769|51770|51771|52000|54000|54001|54072|54073|54074|58003|58005|58006|58007|58105|58111
      58112|58114|58116|58125|58126|58200|58201|58202|58205|58206|58210|58211|58212|58227|59000|59001
      59100|59101|59102|59104|59105|59106|59107|59109|59216|59300|59301|59313|59401|59410|59412|59413
      59414|59502|59507|59642|59643|59683|59684|59686|60012|60013|60017|60018|60019|60028|63999|64000
      64001|64002|64004|70010|70013|70016|70060|70061|70062|70064|70065|70066|70067`,
  },
  kucoin: {
    'orders, amounts, parameters, or a server in trouble': `
      400|403|404|405|415|100004|126000|126004|126006|126007|126009|126010|126015|126038|126039|126042
      130101|130102|130104|130106|130107|130202|130204|130303|130304|130305|135005|135018|400008
      400100|400400|401000|404000|408000|415000|900014
      The withdrawal amount is below the minimum requirement.|The amount increment is invalid.
      not in the given range!|recAccountType not in the given range
      pageSize should not greater than 500`,
  },
  bitget: {
    'orders, amounts, parameters, or a server in trouble': `
      1|400|404|405|415|4001|4002|20003|21009|30007|30009|30020|30021|30023|30025|30030|30031|30033
      30034|30035|30036|32004|32010|32011|32012|32013|32014|32015|32016|32017|32018|32019|32020|32021
      32023|32024|32025|32027|32029|32040|32044|32045|32046|32047|32049|32052|32053|32054|32056|32057
      32058|32064|32065|32066|32067|32068|32069|32070|32071|32072|32073|32074|32075|32076|32077|32078
      32079|32080|32083|33004|33005|33006|33007|33009|33010|33011|33012|33016|33018|33020|33021|33023
      33026|33034|33035|33036|33037|33038|33039|33040|33041|33042|33043|33044|33045|33046|33047|33048
      33049|33050|33051|33059|33060|33061|33062|33063|33064|33065|34003|34004|34005|34006|34007|34009
      34010|34011|34012|34013|34014|34036|34038|35001|35002|35003|35004|35017|35022|35024|35026|35032
      35037|35039|35044|35053|35057|35058|35059|35060|35061|35090|35091|35092|35093|35094|35095|35096
      35097|35098|35099|36001|36002|36005|36204|36205|36206|36214|40007|40015|40017|40019|40020|40102
      40103|40104|40105|40106|40107|40202|40203|40204|40205|40206|40207|40208|40209|40302|40303|40304
      40305|40306|40400|40401|40402|40403|40404|40405|40406|40407|40408|40409|40501|40502|40503|40504
      40505|40509|40600|40601|40602|40603|40605|40606|40607|40608|40609|40700|40703|40704|40705|40707
      40708|40709|40713|40714|50003|400172|invalid period|invalid record|invalid accountId
      more than a daily rate of cash|more than the maximum daily withdrawal amount
      Cash Withdrawal Is Less Than The Minimum Value|Cash Withdrawal Is More Than The Maximum Value
      order cancel fail|base date error|gateway internal error|audit failed|order queryorder invalid
      userid not equal to account_id|system exception|invalid order query time|invalid start time
      invalid end time|01001|invalid size, valid range`,
  },
  gate: {
    'orders, amounts, parameters, or a server in trouble': `
      INVALID_PARAM_VALUE|INVALID_PROTOCOL|INVALID_ARGUMENT|INVALID_REQUEST_BODY|BAD_REQUEST
      INVALID_CONTENT_TYPE|NOT_ACCEPTABLE|METHOD_NOT_ALLOWED|NOT_FOUND|MARGIN_BALANCE_EXCEPTION
      MARGIN_TRANSFER_FAILED|TOO_MUCH_FUTURES_AVAILABLE|SUB_ACCOUNT_TRANSFER_FAILED
      WITHDRAWAL_OVER_LIMIT|INVALID_WITHDRAW_ID|INVALID_WITHDRAW_CANCEL_STATUS|NO_MATCHED_LOAN
      NOT_MERGEABLE|REPAY_TOO_MUCH|AUTO_BORROW_TOO_MUCH|CONTRACT_NO_COUNTER|RISK_LIMIT_EXCEEDED
      ORDER_NOT_OWNED|ORDER_FINISHED|POSITION_CROSS_MARGIN|POSITION_IN_LIQUIDATION|POSITION_IN_CLOSE
      REMOVE_TOO_MUCH|RISK_LIMIT_NOT_MULTIPLE|RISK_LIMIT_TOO_HIGH|RISK_LIMIT_TOO_lOW
      CONTRACT_IN_DELISTING|RISK_LIMIT_TOO_LOW|POSITION_HOLDING|USER_LOAN_EXCEEDED`,
  },
  coinbase: {
    'orders, amounts, parameters, or a server in trouble': `
      param_required|validation_error|invalid_request|not_found|internal_server_error
      UNSUPPORTED_ORDER_CONFIGURATION|INVALID_ARGUMENT|invalid result_limit|is a required field
      Not Found|cbe spot routing instrument not supported`,
    'a symbol that is not there': 'Trading pair not available',
  },
  kraken: {
    'orders, amounts, parameters, or a server in trouble': `
      EGeneral:Invalid arguments|EFunding:No funding method|requiredArgumentMissing|invalidAmount
      Bad Request|invalidUnit|Json Parse Error|notFound|Server Error|unknownError|invalidArgument`,
  },
  mexc: {
    'orders, amounts, parameters, or a server in trouble': `
      26|400|500|513|600|601|603|2011|10015|10100|10200|10201|10202|10219|10222|10232|10259|10268
      20001|20002|22222|30000|30019|30021|30026|33333|44444|88009|700004|700008|730000|730001|730002
      730003|730101|730600|730601|730602|730700|730707|-1128|-2011
      Order quantity error, please try to modify.|Combination of optional parameters invalid
      api market order is disabled|Param error!`,
    'a header that has nothing to do with keys': '700013',
  },
  bingx: {
    'orders, amounts, parameters, or a server in trouble': `
      400|404|500|504|80001|80014|100204|100400|100410|100437|100440|100500|100503
      illegal transferType`,
  },
  htx: {
    'orders, amounts, parameters, or a server in trouble': `
      1303|bad-request|validation-format-error|validation-constraints-required|base-date-limit-error
      base-currency-chain-error|base-withdraw-fee-error|dw-withdraw-min-limit`,
  },
  bitstamp: {
    'orders, amounts, parameters, or a server in trouble': 'Invalid offset.',
  },
  cryptocom: {
    'orders, amounts, parameters, or a server in trouble': `
      10001|10004|10008|10009|20001|30004|30005|30010|40001|40002|40003|40004|40005|40006|40007|40107
      43012|50001`,
  },
  bitfinex: {
    'orders, amounts, parameters, or a server in trouble': '10020',
  },
  deribit: {
    'orders, amounts, parameters, or a server in trouble': `
      10001|10020|10030|10031|10033|10048|11029|11030|11031|11037|11043|11045|11046|11047|11048|11049
      11050|11052|11053|11094|12100|13008|13010|13011|13013|13014|13015|13016|13017|13018|13019|13020
      13025|-32602|-32601|-32700|-32000`,
  },
  gemini: {
    'orders, amounts, parameters, or a server in trouble': `
      AuctionNotOpen|ClientOrderIdTooLong|ClientOrderIdMustBeString|ConflictingOptions
      EndpointMismatch|EndpointNotFound|IneligibleTiming|InvalidJson|InvalidSymbol|OptionsMustBeArray
      System|UnsupportedOption`,
    'a request without TLS': 'NoSSL',
  },
  bitvavo: {
    'orders, amounts, parameters, or a server in trouble': `
      101|102|110|200|201|202|204|205|206|230|231|232|235|236|315|400|401|406|407|410|411
      start parameter is invalid`,
  },
  upbit: {
    'orders, amounts, parameters, or a server in trouble': `
      Missing request parameter error. Check the required parameters!|create_ask_error|create_bid_error`,
  },
  bithumb: {
    'orders, amounts, parameters, or a server in trouble': `
      400|Bad Request(SSL)|Bad Request(Bad Method)|Invalid Parameter|Unknown Error
      After May 23th, recent_transactions is no longer, hence users will not be able to connect to recent_transactions
      Missing request parameter error. Check the required parameters!`,
  },
  coinex: {
    'orders, amounts, parameters, or a server in trouble': `
      3610|4003|4004|4009|4130|4158|Service is not available during funding fee settlement`,
  },
  coinone: { parameters: '107' },
  bitbank: { 'a server in trouble': '40025' },
  blofin: {
    'orders, amounts, parameters, or a server in trouble': `
      400|404|405|406|500|102064|102065|102068|102089|103013|148082|148083|152001|152002|152003
      152004|152005|152012|152014|152015|152022|152025|152026|152027|152029|152422|152428|152429`,
  },
  toobit: {
    'orders, amounts, parameters, or a server in trouble': `
      -1000|-1001|-1004|-1006|-1007|-1014|-1016|-1020|-1031|-1100|-1101|-1102|-1103|-1104|-1105
      -1106|-1111|-1112|-1114|-1115|-1116|-1117|-1120|-1125|-1127|-1128|-1129|-1130|-1132|-1133
      -1134|-1135|-1136|-1137|-1138|-1139|-1140|-1144|-1145|-1146|-1147|-1149|-1150|-1151|-1157
      -1161|-1164|-1165|-1166|-1170|-1171|-1172|-1193|-1194|-1195|-1196|-1197|-1198|-1199|-1200
      -1201|-1202|-1203|-1205|-1206|-1214|-1215|-1216|-1300|-1400|-1401|-1402|-1403|-1404|-1405
      -1406|-1407|-1409|-1411|-1412|-1413|-1414|-1415|-1417|-2010|-2011|-2016|-3000|-3001|-3050
      -3051|-3052|-3101|-3102|-3103|-3105|-3107|-3108|-3109|-3116|-3117|-3120|-3124|-3125|-3126
      -3127|-3128|-3129|-3130|-3131|-3136|-3137|-3138|-3139|-3140|-3147|-3150|-3151|-3152|-3153
      -32045|-32090|-32093|-120041|-120047|-120055|-120067|-120072|-120073|-120078|-120510|-120511
      -120512|Market is closed|Market orders are not supported for this symbol
      Iceberg orders are not supported for this symbol
      Stop loss orders are not supported for this symbol
      Stop loss limit orders are not supported for this symbol
      Take profit orders are not supported for this symbol
      Take profit limit orders are not supported for this symbol|QTY is zero or less
      IcebergQty exceeds QTY|Unsupported order combination|Order would trigger immediately
      Cancel order is invalid. Check origClOrdId and orderId
      Order would immediately match and take`,
  },
  xt: {
    'orders, amounts, parameters, or a server in trouble': `
      404|500|502|COMMON_001|COMMON_002|COMMON_003|CURRENCY_001|DEPOSIT_001|DEPOSIT_003
      DEPOSIT_004|DEPOSIT_005|DEPOSIT_006|DEPOSIT_007|DEPOSIT_008|WITHDRAW_001|WITHDRAW_005
      WITHDRAW_006|WITHDRAW_009|WITHDRAW_010|WITHDRAW_012|WITHDRAW_013|WITHDRAW_014|WITHDRAW_015
      WITHDRAW_016|WITHDRAW_017|WITHDRAW_018|WITHDRAW_019|WITHDRAW_020|WITHDRAW_021|WITHDRAW_022
      WITHDRAW_023|WITHDRAW_024|WITHDRAW_025|FUND_001|FUND_003|FUND_004|FUND_014|FUND_015|FUND_016
      FUND_017|FUND_018|FUND_019|FUND_020|FUND_021|FUND_022|FUND_044|TRANSFER_001|TRANSFER_003
      TRANSFER_004|TRANSFER_005|TRANSFER_008|TRANSFER_009|TRANSFER_010|TRANSFER_011|TRANSFER_012`,
  },
  phemex: {
    'orders, amounts, parameters, or a server in trouble': `
      412|6001|11006|11007|11008|11009|11016|11017|11018|11019|11020|11021|11023|11024|11025|11026
      11029|11030|11069|11097|11098|11099|11102|11103|11104|11107|11113|19999|30000|30018
      Missing required parameter`,
  },
};
