import { type PublicIpReport } from '../../ip/public-ip/consensus.ts';
import { publicIpReportSchema } from '../../messages/schemas/public-ip.ts';
import { type SessionItem } from '../session.ts';

/** This browser's public addresses as last looked up. */
export const publicIp: SessionItem<PublicIpReport> = { key: 'publicIp', schema: publicIpReportSchema };
