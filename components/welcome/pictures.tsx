/** The three promises as pictures: shapes in the colours of the theme, no words, decoration beside their captions. */
import { type ComponentChildren } from 'preact';

const Frame = ({ children }: { children: ComponentChildren }) => (
  <svg class="picture" viewBox="0 0 200 112" aria-hidden="true" focusable="false">
    <rect x="0.5" y="0.5" width="199" height="111" rx="10" fill="var(--surface)" stroke="var(--line)" />
    {children}
  </svg>
);

const Line = ({
  x,
  y,
  width,
  colour = 'var(--line)',
}: {
  x: number;
  y: number;
  width: number;
  colour?: string;
}) => <rect x={x} y={y} width={width} height="6" rx="3" fill={colour} />;

const Box = ({ y, checked }: { y: number; checked: boolean }) => (
  <>
    <rect x="18" y={y} width="14" height="14" rx="3" fill="var(--bg)" stroke="var(--edge)" />
    {checked && <path d={`M21 ${y + 7}l3 3.5 5-6`} fill="none" stroke="var(--text)" stroke-width="2" />}
  </>
);

/** A form whose dangerous tick is marked. */
export const ReadsPicture = () => (
  <Frame>
    <Box y={20} checked={true} />
    <Line x={42} y={24} width={52} />
    <Box y={48} checked={true} />
    <Line x={42} y={52} width={64} />
    <Box y={76} checked={true} />
    <Line x={42} y={80} width={44} />
    <rect
      x="116"
      y="70"
      width="66"
      height="26"
      rx="13"
      fill="var(--critical-tint)"
      stroke="var(--critical)"
    />
    <path d="M126 79l4-4h6l4 4v6l-4 4h-6l-4-4z" fill="var(--critical)" />
    <path d="M133 78v4M133 85v1.5" stroke="var(--bg)" stroke-width="1.8" />
    <Line x={148} y={80} width={26} colour="var(--critical)" />
  </Frame>
);

/** A field into which addresses were put, each taken. */
export const PastesPicture = () => (
  <Frame>
    <Line x={18} y={18} width={58} />
    <rect
      x="18"
      y="34"
      width="164"
      height="60"
      rx="8"
      fill="var(--bg)"
      stroke="var(--accent)"
      stroke-width="1.5"
    />
    {[46, 64].map((y) => (
      <g key={y}>
        <rect x="28" y={y} width="104" height="12" rx="6" fill="var(--accent-tint)" />
        <path
          d={`M36 ${y + 6}h26m6 0h22m6 0h26`}
          stroke="var(--accent)"
          stroke-width="3"
          stroke-dasharray="6 3"
        />
        <circle cx="154" cy={y + 6} r="7" fill="var(--fenced-tint)" />
        <path d={`M150.5 ${y + 6}l2.6 3 4.4-5.4`} fill="none" stroke="var(--fenced)" stroke-width="2" />
      </g>
    ))}
  </Frame>
);

/** A shield before a covered secret; the form's own button is left to the user. */
export const NeverPicture = () => (
  <Frame>
    <rect x="18" y="20" width="100" height="22" rx="6" fill="var(--bg)" stroke="var(--line)" />
    {[30, 42, 54, 66, 78, 90].map((x) => (
      <circle key={x} cx={x} cy="31" r="3" fill="var(--edge)" />
    ))}
    <rect x="18" y="66" width="72" height="26" rx="8" fill="var(--quiet-tint)" stroke="var(--edge)" />
    <Line x={34} y={76} width={40} colour="var(--edge)" />
    <path d="M152 18l-24 8v18c0 14 10 25 24 30 14-5 24-16 24-30V26z" fill="var(--accent)" />
    <path
      d="M142 34v21M152 31v30m10-27v21M136 40h32m-32 9h32"
      stroke="var(--bg)"
      stroke-width="4"
      stroke-linecap="round"
    />
  </Frame>
);
