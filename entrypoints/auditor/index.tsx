import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/messages/from-page.ts';

export default defineUnlistedScript(() => {
  void ask('cs-bg/hello', null);
});
