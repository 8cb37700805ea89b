import { answerWithEmbed, everyEmbed } from '../../../../embed-route.ts';
import { toEmbed } from '../../../../../../lib/export/to-embed.ts';

export const dynamic = 'force-static';
export const generateStaticParams = everyEmbed;
export const GET = answerWithEmbed('text/html; charset=utf-8', toEmbed);
