package org.punte.referrals.release;

/** Shows it to every agency. {@code differencesSeen}: whoever publishes has looked at what differs by little from the release before. */
record PublishRelease(boolean differencesSeen) {}
