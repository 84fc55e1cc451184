/** The demo's own provider: the name where none was configured. */
export const demoCompany = 'Northline';

/** Stands for the company's name in the words of pages and mails. */
export const companyHole = '{company}';

/** The words with the company's name in them. */
export const named = (text: string, company = demoCompany): string => text.replaceAll(companyHole, company);

/** `de Northline`, `d’Orange`. */
export const ofCompany = (company = demoCompany): string => `${/^[aeiouyhàâéèêîôùû]/i.test(company) ? 'd’' : 'de '}${company}`;
