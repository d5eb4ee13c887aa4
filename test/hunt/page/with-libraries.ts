/** The hunt with the pens of the component libraries. */
import '../libraries/ant-and-arco.tsx';
import '../libraries/element.ts';
import '../libraries/headless.tsx';
import '../libraries/more-react.tsx';
import '../libraries/more-vue.ts';
import '../libraries/mui-and-mantine.tsx';
import './hunt-entry.ts';
