import { answerWith, everyBriefing } from '../../file-route.ts';

export const dynamic = 'force-static';
export const generateStaticParams = everyBriefing;
export const GET = answerWith('figures.json');
