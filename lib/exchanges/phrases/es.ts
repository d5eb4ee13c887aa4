import { type Phrases } from './phrases.ts';

// "opcion" would also match "opcional", "compr" would match "comprendo".
// biome-ignore format: one word a line would bury the groups
export const es = {
  locale: 'es',
  sourced: {
    withdraw: ['retiro'],
    product: ['futuros'],
    read: ['lectura'],
    ipHeading: ['lista blanca de direcciones ip'],
    save: ['crear'],
    keyId: ['clave de api'],
    apiPage: ['administración de api', 'api y conexiones'],
  },
  standard: {
    remove: ['eliminar', 'quitar', 'borrar'],
    another: ['otra$', 'otro$', 'más$', 'fila$'],
    withdraw: [
      'retir', 'extracci', 'extraer', 'sacar', 'enviar fondos', 'enviar cripto', 'envío de fondos',
      'envíos externos', 'desembols', 'reintegro',
    ],
    transfer: ['transfier', 'mover fondos', 'traspas'],
    trade: [
      'operar', 'opera$', 'negoci', 'comerci', 'orden$', 'órdenes', 'ordenes', 'comprar', 'compra$', 'compras',
      'compraventa', 'vender', 'venta$', 'ventas', 'posicion', 'posición', 'operaci', 'operativa',
    ],
    product: [
      'margen', 'futuro$', 'opción$', 'opciones', 'perpetu', 'contrato', 'derivado', 'apalanc', 'al contado',
      'cuenta unificada',
    ],
    read: ['general$', 'leer', 'lee$', '^ver$', 'permitir ver$', 'solo ver$', 'ver saldo', 'ver cuenta', 'ver inform', 'ver datos', 'ver órdenes', 'ver hist', 'ver posic', 'consult', 'visualiz', 'exportar', 'historial', 'saldo'],
    write: [
      'escri', 'crear', 'creación', 'modificar', 'modificación', 'cancelar', 'cerrar', 'cierre', 'editar',
      'gestion', 'colocar', 'cambiar', 'realizar', 'ejecutar',
    ],
    other: [
      'depósito', 'depositar', 'depositos', 'convertir', 'conversi', 'lista blanca de símbolo',
      'pares de trading', 'subcuentas', 'ahorro', 'fiduciari',
    ],
    notAPermission: [
      'notific', 'boletín', 'acepto', 'entiendo', 'comprendo', 'conozco', 'he leído', 'términos', 'condiciones',
      'recordar', 'recuérd', 'no mostrar', 'no volver', 'control de seguridad', 'controles de seguridad',
      'dos factores', 'dos pasos', 'direcciones de retir', 'dirección de retir', 'lista blanca de retir',
      'confirmación de retir', 'límite de retir', 'impuesto', 'fiscal', 'promocion', 'suscri', 'alerta',
      'advertencia de riesgo',
      'ocultar', 'esconder', 'recibir', 'novedades', 'ofertas', 'newsletter', 'correo', 'cookie', 'modo oscuro', 'tema oscuro', 'mantener la sesión', 'mantener sesión', 'mostrar solo', 'nonce', 'sonido', 'confirmo que', 'soy consciente',
    ],
    selectAll: ['seleccionar tod', 'marcar tod', 'elegir tod', 'todos los permisos'],
    readOnly: ['solo lectura', 'sólo lectura', 'solo ver', 'solo consulta', 'solo leer'],
    readWrite: ['lectura y escritura', 'lectura escritura', 'lectura/escritura', 'leer y escribir'],
    notRecommended: ['no recomend', 'recomend', 'menos segur', 'opcional', 'obligatori'],
    negation: [
      'no puede', 'no permit', 'sin$', 'no se permite', 'prohib', 'nunca', 'excepto', 'bloquea', 'bloqueo',
      'bloquear', 'desactiv', 'deshabilit', 'inhabilit', 'impedir', 'impide', 'no habilit', 'denegar',
      'denegad', 'suspend', 'congel', 'excluir', 'excluye', 'ignorar', 'quitar restric', 'quitar la restric',
      'eliminar restric', 'eliminar la restric', 'no incluye', 'salvo$', 'no retir',
    ],
    ipNoun: ['dirección ip', 'direcciones ip'],
    ipRestricted: [
      'restringir', 'restringid', 'limitar', 'de confianza', 'solo ip', 'solo desde', 'solo direcciones',
      'ip específic', 'ips específic', 'vincular ip', 'solo las ip', 'solo estas ip', 'solo esta ip',
    ],
    ipUnrestricted: [
      'sin restric', 'sin límit', 'no restring', 'irrestrict', 'ilimitad', 'cualquier ip', 'cualquier direcci',
      'todas las ip', 'todas las direcciones', 'más tarde', 'sin ip', 'sin vincular', 'no restringid',
      'no limitad',
    ],
    ipHeading: [
      'restricción de ip', 'restricciones de ip', 'restricción ip', 'restricciones ip', 'restricciones de acceso',
      'restricción de acceso', 'acceso por ip', 'lista blanca', 'lista de ip', 'dirección ip', 'direcciones ip',
      'ip permitid', 'ips permitid', 'ip autorizad', 'ip vinculad',
    ],
    currentIp: [
      'su ip', 'tu ip', 'ip actual', 'dirección actual', 'mi ip', 'última', 'último', 'detectad',
      'este dispositivo',
    ],
    thirdParty: ['tercero', 'aplicación externa', 'aplicaciones externas'],
    apiTrading: ['trading con api', 'trading por api', 'operar con api', 'uso propio', 'uso personal'],
    permissionHeading: ['permiso', 'restricciones de api', 'restricciones de la api', 'derechos', 'privilegio'],
    keyName: ['etiqueta', 'nombre', 'nota$', 'notas$', 'observaci', 'descripci', 'alias', 'apodo', 'comentario'],
    keyId: ['clave api', 'claves api', 'clave de acceso', 'clave pública'],
    secret: [
      'contraseña', 'frase de', 'código de verif', 'código de seg', 'clave privada', 'autenticador',
      'dos factores', 'código sms',
    ],
    created: ['creado', 'creada', 'creación', 'fecha de'],
    expires: ['caduc', 'vence', 'vencim', 'válid', 'restante'],
    status: ['estado'],
    action: ['acción', 'acciones'],
    add: ['añadir', 'agregar', 'confirmar'],
    save: ['guardar', 'enviar$', 'siguiente', 'confirmar', 'continuar', 'aplicar', 'generar'],
    edit: ['editar', 'modificar', 'cambiar', 'configurar', 'gestionar'],
    yes: ['sí$', 'si$'],
    no: ['no$'],
    on: ['activad', 'habilitad', 'encendid'],
    off: ['desactivad', 'deshabilitad', 'apagad'],
    deny: ['denegar', 'denegad', 'no permiti', 'sin acceso', 'sin permiso', 'prohibir', 'prohibid', 'bloquear'],
    allow: ['permitir', 'permitid', 'conceder', 'concedid', 'autorizar', 'autorizad'],
    none: ['ningun', 'ninguna', 'no configurad', 'vacío', 'sin definir'],
    advanced: ['avanzad', 'más opciones'],
    apiPage: ['gestión de api', 'claves api', 'claves de api'],
  },
} as const satisfies Phrases;
