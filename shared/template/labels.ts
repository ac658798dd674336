import type { PaperPart } from '../domain/report-template.ts';

/**
 * What councils call the parts of a report in their templates: in small letters, without numbers, stops and articles, `and` for `&`. The first that is
 * the whole of a label decides; else the longest that is part of it.
 */
export const LABELS: readonly (readonly [PaperPart, readonly string[]])[] = [
  ['reportFor', ['report for', 'report to', 'committee', 'name of committee', 'committee name', 'meeting', 'decision maker', 'decision making body', 'body', 'to', 'cabinet or committee', 'considered by']],
  ['dateOfMeeting', ['date of meeting', 'meeting date', 'date of committee', 'committee date', 'date of decision', 'date of cabinet', 'date']],
  ['subject', ['subject', 'title', 'report title', 'title of report', 'subject of report', 'report subject', 'title subject', 'heading']],
  ['responsibleOfficer', ['responsible officer', 'report of', 'report by', 'lead officer', 'director', 'corporate director', 'chief officer', 'head of service', 'responsible director', 'lead director', 'officer', 'strategic director', 'accountable officer']],
  ['portfolioHolder', ['portfolio holder', 'cabinet member', 'lead member', 'executive member', 'portfolio', 'lead councillor', 'responsible cabinet member', 'relevant cabinet member', 'lead cabinet member', 'relevant portfolio holder']],
  ['exempt', ['exempt', 'exempt information', 'public or exempt', 'public exempt', 'part i or part ii', 'part 1 or part 2', 'open or exempt', 'status of report', 'confidential', 'exempt or confidential', 'is report exempt', 'classification', 'exclusion of press and public']],
  ['callIn', ['call in', 'subject to call in', 'decision subject to call in', 'is decision subject to call in', 'eligible for call in', 'key decision call in', 'can decision be called in']],
  ['wardsAffected', ['wards affected', 'ward affected', 'wards', 'ward', 'affected wards', 'electoral wards affected', 'area affected', 'list wards or state all']],
  ['enclosures', ['enclosures', 'appendices', 'appendix', 'attachments', 'annexes', 'list of appendices', 'list of enclosures', 'appendices attached', 'supporting documents', 'documents attached']],
  ['summary', ['summary', 'executive summary', 'purpose of report', 'purpose', 'purpose and summary', 'summary of report', 'report summary', 'brief summary', 'what report is about', 'aim of report', 'decision required', 'purpose of this report', 'what this report is about']],
  ['recommendations', ['recommendations', 'recommendation', 'officer recommendations', 'officers recommendations', 'recommended', 'proposed decision', 'proposed decisions', 'recommended decision', 'what members are asked to do', 'decisions requested', 'resolution', 'draft resolution']],
  ['reason', ['reason', 'reasons', 'reason for decision', 'reasons for decision', 'reason for recommendation', 'reasons for recommendation', 'reasons for recommendations', 'reason for recommendations', 'reason for proposed decision', 'reasons for recommended decision', 'justification']],
  ['introduction', ['introduction', 'introductory paragraph', 'context', 'introduction and context', 'setting scene']],
  ['options', ['options', 'options considered', 'alternative options considered', 'alternative options', 'options appraisal', 'other options considered', 'alternatives considered', 'options considered and rejected', 'alternative options considered and rejected', 'alternatives']],
  ['background', ['background', 'background information', 'background and context', 'history', 'current position', 'background to report']],
  ['implications', ['implications', 'implications of recommendation', 'implications of recommendations', 'other implications', 'general implications', 'resource implications']],
  ['risk', ['risk', 'risks', 'risk management', 'risk management implications', 'risk implications', 'risk assessment', 'risks and mitigation', 'risk and opportunity']],
  ['legal', ['legal', 'legal implications', 'legal comments', 'comments of monitoring officer', 'legal advice', 'legal and governance implications', 'legal and constitutional implications', 'comments of head of legal services']],
  ['financial', ['financial', 'finance', 'financial implications', 'financial comments', 'finance implications', 'comments of section 151 officer', 'comments of chief financial officer', 'financial and resource implications', 'financial and value for money implications', 'cost', 'budget implications']],
  ['equalities', ['equalities', 'equality', 'equality and diversity', 'equalities implications', 'equality implications', 'public sector equality duty', 'equality duty', 'equalities and diversity', 'equality diversity and inclusion', 'equalities implications public sector equality duty', 'equality and diversity implications', 'equality act']],
  ['priorities', ['council priorities', 'corporate priorities', 'priorities', 'corporate plan', 'council plan', 'link to corporate priorities', 'links to corporate plan', 'links to corporate priorities', 'strategic priorities', 'corporate objectives', 'contribution to council plan', 'corporate plan priorities']],
  ['clearance', ['statutory officer clearance', 'clearance', 'clearances', 'sign off', 'statutory officers', 'report clearance', 'officer clearance', 'report sign off']],
  ['background papers', ['background papers', 'background documents', 'list of background papers', 'papers relied on', 'background papers used']],
  ['human resources', ['human resources', 'hr implications', 'hr', 'staffing', 'staffing implications', 'workforce', 'workforce implications', 'human resources implications', 'human resource implications', 'people implications', 'employee implications']],
  ['climate', ['climate', 'climate change', 'climate implications', 'climate change implications', 'climate and environment implications', 'environment', 'environmental implications', 'sustainability', 'sustainability implications', 'environmental sustainability', 'carbon', 'carbon impact', 'climate emergency', 'climate change and sustainability', 'climate and environment']],
  ['data protection', ['data protection', 'data protection implications', 'privacy', 'information governance', 'gdpr', 'data protection impact', 'information governance implications']],
  ['procurement', ['procurement', 'procurement implications', 'social value', 'procurement and social value', 'commissioning and procurement']],
  ['crime and disorder', ['crime and disorder', 'crime and disorder implications', 'crime and disorder act', 'community safety', 'section 17', 'community safety implications', 'crime disorder']],
  ['wardCouncillorsNotified', ['ward councillors notified', 'ward councillors', 'ward members notified', 'ward members consulted', 'ward councillors consulted', 'ward councillors informed']],
  ['equalityAssessment', ['eqia carried out', 'eqia', 'eia', 'equality impact assessment', 'equality impact assessment carried out', 'equalities impact assessment', 'eqia completed', 'has eqia been carried out']],
  ['equalityCleared', ['eqia cleared by', 'equality impact assessment cleared by']],
  ['callInWaived', ['call in waived', 'call in waived by chair of overview and scrutiny committee', 'waiver of call in', 'exemption from call in']],
  ['contact', ['contact', 'contact officer', 'contact details', 'report author', 'author', 'officer contact', 'contact name', 'further information contact', 'for further information', 'for further information contact', 'report writer', 'contact person', 'officer contact details', 'author of report', 'further information', 'name post telephone and email']],
  ['marking', ['marking', 'not for publication', 'protective marking', 'exempt marking', 'publication status', 'security marking']],
  ['council', ['council', 'council name', 'name of council']],
  ['rest', ['rest', 'rest of report', 'report', 'report body', 'body of report', 'main report', 'main body', 'report details', 'details', 'content', 'contents of report', 'main body of report', 'detail', 'details of report', 'key issues', 'main issues', 'report text', 'issues for consideration', 'main considerations', 'information and analysis', 'proposals', 'everything else']],
];
