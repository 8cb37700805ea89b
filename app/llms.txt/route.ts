import { llmsPath } from '../../lib/model/address.ts';
import { answerWithSiteFile } from '../site-file-route.ts';

export const dynamic = 'force-static';
export const GET = answerWithSiteFile(llmsPath);
