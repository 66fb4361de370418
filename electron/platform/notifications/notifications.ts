// The port to the desktop's notifications: hears what applications show, and passes a click back
// where the desktop allows it. Each system implements it in files beside this one. It keeps nothing and
// judges nothing.
import type { CapabilityCode } from '../../../contract/capabilities.ts';
import type { AppNotification } from '../../../contract/notifications.ts';

export interface Captured {
  /** Never the same for two notifications, not even after a restart of the bus. */
  origin: string;
  /** Where the desktop has it: two of the same place are one notification that changed. Null: unknown. */
  place: string | null;
  notification: AppNotification;
}

export type CaptureEvent =
  | { kind: 'shown'; captured: Captured }
  /** `expired`: nobody reacted. `dismissed`: by the user. `withdrawn`: by the application. */
  | { kind: 'closed'; place: string; how: 'expired' | 'dismissed' | 'withdrawn' }
  /** The user pressed one of its buttons; it may stay open. */
  | { kind: 'acted'; place: string };

export interface NotificationSource {
  /** Why notifications can't be captured, as far as is known; null when they can. */
  readonly unavailable: CapabilityCode | null;
  /** Tries whether they can, without capturing any. `notifications-heard` when they can. */
  check(): Promise<CapabilityCode>;
  /** Captures until `stop`, also over a restart of the bus. */
  start(onEvent: (event: CaptureEvent) => void): void;
  stop(): void;
  /**
   * Presses a button of a notification, with the reply that one takes. False when this desktop offers no
   * sure way to do it.
   */
  invoke(place: string, action: string, text: string | null): Promise<boolean>;
}

/** For sessions without a way in. */
export class NoNotifications implements NotificationSource {
  readonly unavailable = 'notifications-no-bus';

  async check(): Promise<CapabilityCode> {
    return this.unavailable;
  }

  start(): void {}

  stop(): void {}

  async invoke(): Promise<boolean> {
    return false;
  }
}
