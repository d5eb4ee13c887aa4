import { type Phrases } from './phrases.ts';

// biome-ignore format: one word a line would bury the groups
export const ptBR = {
  locale: 'pt-BR',
  sourced: {
    withdraw: ['saque', 'gerente de fundos'],
    transfer: ['transferência'],
    product: ['margem'],
    read: ['leitura'],
    other: ['lista de permissões do símbolo'],
    ipUnrestricted: ['irrestrit'],
    ipHeading: ['restrições de acesso por ip', 'lista de permissões de endereço'],
    apiTrading: ['negociação baseada em api'],
    save: ['salvar'],
    keyId: ['chave de api'],
    apiPage: ['gestão de api', 'api e ligações'],
  },
  standard: {
    remove: ['remover', 'excluir', 'apagar', 'deletar'],
    another: ['outro$', 'outra$', 'mais$', 'linha$'],
    withdraw: [
      'sacar', 'retirad', 'retirar', 'resgat', 'levantament', 'enviar fundos', 'enviar cripto',
      'envio de fundos', 'envios externos', 'levantar fundos', 'levantar cripto',
    ],
    transfer: ['mover fundos', 'movimenta'],
    trade: [
      'negocia', 'ordem', 'ordens', 'comprar', 'compra$', 'compras', 'vender', 'venda', 'posiç', 'operar',
      'operaç',
    ],
    product: [
      'futuros', 'futuro$', 'opções', 'opção$', 'perpétu', 'contrato', 'derivativ', 'alavanc', 'conta unificada',
      'à vista',
    ],
    read: ['geral$', 'ler$', 'visualiza', 'consult', '^ver$', 'permitir ver$', 'só ver$', 'apenas ver$', 'ver saldo', 'ver conta', 'ver inform', 'ver dados', 'ver ordens', 'ver hist', 'ver posiç', 'exporta', 'histórico', 'saldo'],
    write: [
      'escrita', 'escrever', 'grava', 'criar', 'criação', 'modificar', 'modificação', 'cancelar', 'fechar',
      'editar', 'gerenci', 'colocar', 'alterar', 'executar',
    ],
    other: [
      'depósito', 'depositar', 'conversão', 'lista branca de símbolo', 'pares de negocia', 'subcontas',
      'poupança',
    ],
    notAPermission: [
      'notifica', 'boletim', 'aceito', 'concordo', 'entendo', 'compreendo', 'li e aceito', 'li e concordo', 'li e compreend', 'li os', 'li as', 'ciente', 'termos', 'lembrar',
      'não mostrar', 'controle de segurança', 'controles de segurança', 'dois fatores', 'duas etapas',
      'endereços de saque', 'endereço de saque', 'lista branca de saque', 'confirmação de saque',
      'limite de saque', 'imposto', 'fiscal', 'promoç', 'alerta', 'assinar', 'inscrever',
      'ocultar', 'esconder', 'receber', 'novidades', 'ofertas', 'newsletter', 'cookie', 'tema escuro', 'modo escuro', 'manter conect', 'permanecer conect', 'mostrar apenas', 'não exibir', 'janela de nonce', 'nonce personaliz', 'som$', 'confirmo que',
    ],
    selectAll: ['selecionar tod', 'selecionar tud', 'marcar tod', 'marcar tud', 'todas as permiss'],
    readOnly: ['somente leitura', 'apenas leitura', 'só leitura', 'somente visualiz', 'apenas visualiz'],
    readWrite: [
      'leitura e escrita', 'leitura e gravação', 'leitura/gravação', 'leitura/escrita', 'ler e escrever',
    ],
    notRecommended: ['não recomend', 'recomend', 'menos segur', 'opcional', 'obrigatóri'],
    negation: [
      'não pode', 'não permit', 'sem$', 'proib', 'nunca', 'exceto', 'bloquea', 'bloqueio', 'desativ',
      'desabilit', 'inabilit', 'impedir', 'impede', 'negar$', 'negad', 'suspen', 'congel', 'excluir', 'exclui$',
      'ignorar', 'remover restri', 'remover a restri', 'desligar', 'não habilit', 'não inclu', 'salvo$',
      'não sac',
    ],
    ipNoun: ['endereço ip', 'endereços ip', 'endereço de ip', 'endereços de ip'],
    ipRestricted: [
      'restringir', 'restrit', 'limitar', 'confiáve', 'de confiança', 'somente ip', 'apenas ip',
      'somente endereços', 'ip específic', 'ips específic', 'vincular ip', 'ips autorizad', 'somente os ip',
      'apenas estes ip', 'somente estes ip', 'apenas os ip',
    ],
    ipUnrestricted: [
      'sem restri', 'sem limit', 'não restring', 'ilimitad', 'qualquer ip', 'qualquer endere', 'todos os ip',
      'todos os endere', 'mais tarde', 'sem ip', 'sem vincular', 'não restrit', 'não limitad',
    ],
    ipHeading: [
      'restrição de ip', 'restrições de ip', 'restrição ip', 'restrição de acesso', 'restrições de acesso',
      'lista de permissões de ip', 'lista branca', 'endereço ip', 'endereços ip', 'endereço de ip',
      'endereços de ip', 'ip permitid', 'ips permitid', 'acesso por ip', 'ip vinculad',
    ],
    currentIp: [
      'seu ip', 'ip atual', 'endereço atual', 'meu ip', 'última', 'último', 'detectad', 'este dispositivo',
    ],
    thirdParty: ['terceiro', 'aplicativo externo', 'aplicativos externos'],
    apiTrading: ['negociação via api', 'negociação por api', 'uso próprio', 'uso pessoal'],
    permissionHeading: [
      'permiss', 'restrições de api', 'restrições da api', 'direitos', 'privilégio', 'escopo',
    ],
    keyName: ['rótulo', 'etiqueta', 'nome$', 'observaç', 'apelido', 'descriç', 'nota$', 'comentário', 'identificaç'],
    keyId: ['chave api', 'chave da api', 'chaves de api', 'chave de acesso', 'chave pública'],
    secret: [
      'segredo', 'senha', 'frase secreta', 'código de verif', 'código de seg', 'chave privada', 'autenticador',
      'dois fatores',
    ],
    created: ['criado', 'criada', 'criação', 'data de'],
    expires: ['validade', 'válid', 'venc', 'restante'],
    status: ['situação'],
    action: ['ação', 'ações'],
    add: ['adicionar', 'confirmar', 'incluir'],
    save: ['criar', 'enviar$', 'próximo', 'avançar', 'confirmar', 'continuar', 'aplicar', 'guardar', 'gerar'],
    edit: ['editar', 'modificar', 'alterar', 'configurar', 'gerenciar'],
    yes: ['sim$'],
    no: ['não$'],
    on: ['ativad', 'ativo$', 'habilitad', 'ligad'],
    off: ['desativad', 'inativ', 'desabilitad', 'desligad'],
    deny: ['negar$', 'negad', 'não permiti', 'sem acesso', 'sem permissão', 'proibir', 'proibid', 'bloquear'],
    allow: ['permitir', 'permitid', 'conceder', 'concedid', 'autorizar', 'autorizad'],
    none: ['nenhum', 'não definid', 'não configurad', 'vazio'],
    advanced: ['avançad', 'mais opções'],
    apiPage: ['gerenciamento de api', 'api e conexões', 'chaves api'],
  },
} as const satisfies Phrases;
