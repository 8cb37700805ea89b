import { answerWithEmbed, everyEmbed } from '../../../../embed-route.ts';
import { toOembed } from '../../../../../../lib/export/to-oembed.ts';

export const dynamic = 'force-static';
export const generateStaticParams = everyEmbed;
export const GET = answerWithEmbed('application/json; charset=utf-8', toOembed);
