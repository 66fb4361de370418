// The few pictures of the interface, drawn in the colour of the text around them.
import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const GearIcon = () => (
  <Icon>
    <path d="M2.5 4.5h5M11.5 4.5h2M2.5 11.5h2M8.5 11.5h5" />
    <circle cx="9.5" cy="4.5" r="1.75" />
    <circle cx="6.5" cy="11.5" r="1.75" />
  </Icon>
);

export const WriteIcon = () => (
  <Icon>
    <path d="M3 13l.7-3L10.5 3.2a1.4 1.4 0 0 1 2 0l.3.3a1.4 1.4 0 0 1 0 2L6 12.3 3 13z" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="M3.5 8.5l3 3 6-7" />
  </Icon>
);

export const PreviousIcon = () => (
  <Icon>
    <path d="M10 3.5L5.5 8l4.5 4.5" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path d="M6 3.5L10.5 8 6 12.5" />
  </Icon>
);

export const ArrowIcon = () => (
  <Icon>
    <path d="M3 8h10M9.5 4.5L13 8l-3.5 3.5" />
  </Icon>
);

export const RetryIcon = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.6h-2.6" />
  </Icon>
);

export const AlertIcon = () => (
  <Icon>
    <path d="M8 5v3.5M8 11v.01M8 1.8l6.4 11.4H1.6z" />
  </Icon>
);

export const InboxIcon = () => (
  <Icon>
    <path d="M2.5 9.5l2-6h7l2 6v3h-11zM2.5 9.5h3.5a2 2 0 0 0 4 0h3.5" />
  </Icon>
);

export const HistoryIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="M8 5v3l2 1.5" />
  </Icon>
);

export const ModelIcon = () => (
  <Icon>
    <rect x="4" y="4" width="8" height="8" rx="1.5" />
    <path d="M6.5 1.5V4M9.5 1.5V4M6.5 12v2.5M9.5 12v2.5M1.5 6.5H4M1.5 9.5H4M12 6.5h2.5M12 9.5h2.5" />
  </Icon>
);

export const DesktopIcon = () => (
  <Icon>
    <rect x="1.75" y="2.75" width="12.5" height="8.5" rx="1.5" />
    <path d="M5.5 13.75h5M8 11.5v2" />
  </Icon>
);

export const DiagnosticsIcon = () => (
  <Icon>
    <path d="M5.5 3.5H3.5v10h9v-10h-2M5.5 2.25h5v2.5h-5zM5.5 9.25l1.9 1.9 3.2-3.6" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="M10.3 10.3L13.5 13.5" />
  </Icon>
);

export const WelcomeIcon = () => (
  <Icon>
    <path d="M8 2.5l1.6 3.4 3.7.5-2.7 2.6.7 3.7L8 10.9l-3.3 1.8.7-3.7-2.7-2.6 3.7-.5z" />
  </Icon>
);

export const ActivityIcon = () => (
  <Icon>
    <path d="M1.8 8.5h2.7l1.8-5 3.2 9.5 2-4.5h2.7" />
  </Icon>
);

export const ToolsIcon = () => (
  <Icon>
    <path d="M10 2.5a3.2 3.2 0 0 0-3 4.3L2.5 11.3l2.2 2.2L9.2 9a3.2 3.2 0 0 0 4.3-4L11.4 7 9 4.6z" />
  </Icon>
);
