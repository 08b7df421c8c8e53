export { type DossierActivities, dossier } from './dossier.ts';
