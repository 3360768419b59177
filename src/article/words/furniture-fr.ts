import type { FurnitureWords } from './furniture-words.ts';
import { lines } from './page-words.ts';

export const frenchFurniture: FurnitureWords = {
  whole: lines(`
    publicité · la suite après cette publicité · la suite après la publicité · article réservé aux abonnés · réservé aux abonnés
    partager · partager cet article · partager l’article · partager l'article · partager sur facebook · partager sur twitter
    imprimer · commentaires · réagir · commenter · laisser un commentaire · s’abonner · s'abonner · abonnez-vous · je m’abonne
    je m'abonne · se connecter · suivez-nous · haut de page · retour en haut · lire la suite · tous droits réservés`),
  labels: lines(`
    à lire aussi · lire aussi · a lire aussi · à lire également · lire également · à voir aussi · voir aussi · à lire
    sur le même sujet · sur le même thème · articles liés · pour aller plus loin · les plus lus · en savoir plus · à découvrir aussi
    dans la même rubrique`),
  buttons: lines('partager · tweeter · imprimer · envoyer · commenter · enregistrer'),
  forms: [
    // Publié le 3 juillet 2018 à 10h12 · Mis à jour le 03/07/2018 à 10:12
    /^(?:publié|mis à jour|modifié|posté)(?: le)? \d[\p{L}\d ,:/h.-]{4,60}$/iu,
    // Lecture : 3 min. · Temps de lecture : 3 minutes
    /^(?:temps de )?lecture ?: ?\d{1,3} min(?:utes?)?\.?$/i,
    // Inscrivez-vous à notre newsletter. · Abonnez-vous à la newsletter
    /^(?:inscrivez-vous|abonnez-vous|recevez)\b[^.!?«»]{0,80}\bnewsletters?\b/i,
    // 12 commentaires
    /^\d{1,5} commentaires?$/i,
    // (avec AFP) · Avec Reuters
    /^\(?avec (?:l['’])?(?:AFP|Reuters|AP|ANSA|EFE)(?: et (?:AFP|Reuters|AP))?\)?\.?$/i,
  ],
};
