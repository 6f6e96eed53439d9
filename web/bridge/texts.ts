// The few sentences that the page says itself, while the program is not there to say them.
import { language, type Language } from './settings.ts';

const texts = {
  skip: { es: 'Ir al contenido', en: 'Skip to the content' },
  opening: { es: 'Abriendo…', en: 'Opening…' },
  'webgl.title': {
    es: 'Este navegador no puede dibujar la aplicación',
    en: 'This browser cannot draw the application',
  },
  'webgl.body': {
    es: 'Cuentas Clave necesita WebGL 2, que aquí falta o está desactivado. Active la aceleración por hardware o abra esta página en un navegador actual. Sus datos siguen guardados en este navegador y puede exportarlos ahora.',
    en: 'Cuentas Clave needs WebGL 2, which is missing or switched off here. Turn on hardware acceleration or open this page in a current browser. Your data is still stored in this browser and you can export it now.',
  },
  'crash.title': { es: 'La aplicación se detuvo', en: 'The application stopped' },
  'crash.body': {
    es: 'Ocurrió un error que no debía ocurrir. Lo guardado sigue en este navegador. Descargue una copia de sus datos y vuelva a cargar la página.',
    en: 'An error occurred that should not have. What was saved is still in this browser. Download a copy of your data and load the page again.',
  },
  'load.title': {
    es: 'No se pudo cargar la aplicación',
    en: 'The application could not be loaded',
  },
  'load.body': {
    es: 'Faltó una parte del programa, quizás por la conexión. Vuelva a cargar la página. Sus datos siguen guardados en este navegador.',
    en: 'A part of the program is missing, perhaps because of the connection. Load the page again. Your data is still stored in this browser.',
  },
  reload: { es: 'Volver a cargar', en: 'Load again' },
  export: { es: 'Exportar mis datos', en: 'Export my data' },
  import: { es: 'Importar un archivo', en: 'Import a file' },
  imported: { es: 'Importado y guardado.', en: 'Imported and saved.' },
  importedNotKept: {
    es: 'Importado, pero este navegador no lo conserva. Expórtelo antes de cerrar la página.',
    en: 'Imported, but this browser does not keep it. Export it before you close the page.',
  },
  nothing: {
    es: 'No hay datos guardados en este navegador.',
    en: 'No data is stored in this browser.',
  },
  'camera.title': { es: 'Leer un QR', en: 'Read a QR code' },
  'camera.hint': {
    es: 'Ponga el código QR de la otra persona frente a la cámara.',
    en: "Hold the other person's QR code in front of the camera.",
  },
  'camera.refused': {
    es: 'El navegador no dio permiso para usar la cámara. Permítalo en la barra de direcciones, o escriba el código o pida el archivo.',
    en: 'The browser gave no permission to use the camera. Allow it in the address bar, or type the code or ask for the file.',
  },
  'camera.none': {
    es: 'Aquí no se puede usar ninguna cámara. Escriba el código o pida el archivo.',
    en: 'No camera can be used here. Type the code or ask for the file.',
  },
  cancel: { es: 'Cancelar', en: 'Cancel' },
  details: { es: 'Detalle técnico', en: 'Technical detail' },
} satisfies Record<string, Record<Language, string>>;

export type TextKey = keyof typeof texts;

export function text(key: TextKey): string {
  return texts[key][language()];
}
