import type { FurnitureWords } from './furniture-words.ts';
import { lines } from './page-words.ts';

export const spanishFurniture: FurnitureWords = {
  whole: lines(`
    publicidad · continúa leyendo · seguir leyendo · sigue leyendo · compartir · comparte · comparte esta noticia · compartir en facebook
    compartir en twitter · imprimir · comentarios · comentar · deja un comentario · suscríbete · suscribirse · inicia sesión
    síguenos · volver arriba · todos los derechos reservados · contenido patrocinado`),
  labels: lines(`
    lea también · lee también · leer también · lea además · te puede interesar · te puede interesar también · te recomendamos
    también te puede interesar · le puede interesar · noticias relacionadas · noticia relacionada · más información · más noticias · lo más leído
    lo más visto · ver también · vea también · te sugerimos · temas relacionados`),
  buttons: lines('compartir · twittear · tuitear · imprimir · enviar · comentar · guardar'),
  forms: [
    // Publicado el 3 de julio de 2018 a las 10:12 · Actualizado: 03/07/2018
    /^(?:publicado|actualizado)(?: el|:)? \d[\p{L}\d ,:/.-]{4,60}$/iu,
    // Suscríbete a nuestro boletín. · Recibe nuestra newsletter
    /^(?:suscríbete|suscríbase|recibe|regístrate|apúntate)\b[^.!?«»“”]{0,80}\b(?:bolet[ií]n|newsletters?)/iu,
    // 12 comentarios
    /^\d{1,5} comentarios?$/i,
    // Tiempo de lectura: 3 min
    /^(?:tiempo de )?lectura: ?\d{1,3} min(?:utos?)?\.?$/i,
  ],
};
